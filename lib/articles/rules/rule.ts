import type { CountryOutlines } from '../../countries/country-outlines'
import type { ArticleText } from '../article'
import type { Finding, LocatedDocument } from '../located'
import type { SoundPlace } from '../sound-places'

export interface RuleInput {
  /** The name of the article's folder. */
  slug: string
  places: SoundPlace[]
  /** The article's paragraphs and gaps; missing where its file could not be read. */
  text?: ArticleText[]
  /** The document that the places are from. */
  document: LocatedDocument
  /** Read at the first call, because that takes a moment; missing where nobody asks whether places lie in their country. */
  outlines?: () => CountryOutlines
}

/** Finds what no schema can see: how places agree with the article and with each other. */
export type Rule = (input: RuleInput) => Finding[]
