import { stringify } from 'yaml'
import { gap } from '../articles/read-paragraphs'
import type { ArticleParticulars } from '../articles/schema'
import type { SourceParagraph } from './split-paragraphs'

/** The text of an `article.md` with these particulars and, of these paragraphs, those that are kept. */
export function writeArticle(
  particulars: ArticleParticulars,
  paragraphs: SourceParagraph[],
  kept: ReadonlySet<number>,
): string {
  const parts = paragraphs.map(({ text }, index) => (text !== null && kept.has(index) ? text : gap))
  const withoutRepeats = parts.filter((part, index) => part !== gap || parts[index - 1] !== gap)
  // Version 1.1 has dates of its own, so for its readers a date is put in quotation marks.
  const frontMatter = stringify(particulars, { lineWidth: 0, version: '1.1', singleQuote: true })
  return `---\n${frontMatter}---\n\n${withoutRepeats.join('\n\n')}\n`
}

/** The text of a `places.geojson` without places; editors complete and explain its keys by the schema at a path from there. */
export const emptyPlaces = (schemaPath: string) => `{
  "$schema": ${JSON.stringify(schemaPath)},
  "type": "FeatureCollection",
  "features": []
}
`
