import { shorten } from '../articles/located'
import { withoutCommands } from '../articles/without-commands'
import { describeCandidate, howLikely, nameInText } from './describe-place'
import type { Draft, Excerpt } from './draft-places'

/** What a draft has found, as lines for a terminal. */
export function describeDraft({ places, unknown, unnamed }: Draft): string[] {
  return [
    ...places.map(({ properties }) => {
      const [first] = properties.candidates ?? []
      const taken = first ? `${describeCandidate(first)}: ${howLikely(first)}` : 'not in the gazetteer'
      return withoutCommands(`  ${shorten(nameInText(properties))}: ${taken}`)
    }),
    ...describeExcerpts(
      'Not in the gazetteer, and not in the draft (--list-unknown puts them there, to be listed or given a position):',
      unknown,
    ),
    ...describeExcerpts('Places that the article speaks of and does not name; infer them by hand:', unnamed),
  ]
}

function describeExcerpts(heading: string, excerpts: readonly Excerpt[]): string[] {
  if (excerpts.length === 0) return []
  return [
    heading,
    ...excerpts.map(({ phrase, sentence }) => withoutCommands(`  ${shorten(phrase)}: “${sentence}”`)),
  ]
}
