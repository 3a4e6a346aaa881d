import type { LocatedQuote } from './article'

/** A quote in three parts, so that its toponym can be marked. */
export const aroundToponym = ({
  exact,
  toponym,
  toponymStart,
}: Pick<LocatedQuote, 'exact' | 'toponym' | 'toponymStart'>) => ({
  before: exact.slice(0, toponymStart),
  toponym,
  after: exact.slice(toponymStart + toponym.length),
})
