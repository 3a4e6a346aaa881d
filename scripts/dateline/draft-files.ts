import { type ArticleFiles, isEnglish } from '../../lib/articles/check-article'
import type { Draft, DraftInput } from '../../lib/draft/draft-places'
import { UsageError } from './command-line'

/** The files of an article that has places. */
export type DraftFiles = ArticleFiles & { placesText: string }

/** Drafts the places of a text, in the ways that the command was asked for. */
export type DraftText = (given: Pick<DraftInput, 'text' | 'lang' | 'notPlaces' | 'present'>) => Draft

/** The geoparser knows how English names places, and no other language. */
export function refuseOtherLanguage(lang: string): void {
  if (!isEnglish(lang)) throw new UsageError(`draft reads English; the article is in "${lang}".`)
}
