import { type ArticleFiles, isEnglish, unreviewedRule } from '../../lib/articles/check-article'
import { isError, type Problem } from '../../lib/articles/problem'
import type { PlaceFeature } from '../../lib/articles/schema'
import type { Draft, DraftInput } from '../../lib/draft/draft-places'
import { UsageError } from './command-line'

/** The files of an article that has places. */
export type DraftFiles = ArticleFiles & { placesText: string }

/** Whether a place of a draft waits for a person's yes. */
export const isOpen = ({ properties }: PlaceFeature) => properties.reviewed === false

/** What is wrong with an article, but for its places that wait to be reviewed. */
export const errorsBesidesOpen = (problems: readonly Problem[]) =>
  problems.filter((problem) => isError(problem) && problem.rule !== unreviewedRule)

/** Drafts the places of a text, in the ways that the command was asked for. */
export type DraftText = (given: Pick<DraftInput, 'text' | 'lang' | 'notPlaces' | 'present'>) => Draft

/** The geoparser knows how English names places, and no other language. */
export function refuseOtherLanguage(lang: string): void {
  if (!isEnglish(lang)) throw new UsageError(`draft reads English; the article is in "${lang}".`)
}
