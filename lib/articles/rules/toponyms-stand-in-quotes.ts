import { findToponym } from '../find-toponym'
import { shorten } from '../located'
import type { Rule } from './rule'

/** A toponym stands in its quote once. To mark the first of several would be a guess: two can be different places. */
export const toponymsStandInQuotes: Rule = ({ places }) =>
  places.flatMap(({ quotes }) =>
    quotes.flatMap(({ path, quote }) => {
      const { length } = findToponym(quote.toponym, quote.exact)
      if (length === 1) return []
      const message =
        length === 0
          ? `A toponym is words of "exact", character for character; found none such as “${shorten(quote.toponym)}” there.`
          : `A toponym stands in "exact" once; found “${shorten(quote.toponym)}” ${length} times, and more words in "toponym" or fewer in "exact" make it unique.`
      return [{ path: [...path, 'toponym'], message }]
    }),
  )
