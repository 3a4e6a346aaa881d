import path from 'node:path'
import { checkArticle } from '../../lib/articles/check-article'
import { formatProblem } from '../../lib/articles/problem'
import { describeDraft } from '../../lib/draft/describe-draft'
import { editPlaces } from '../../lib/import/edit-places'
import { findHeading } from '../../lib/import/find-heading'
import { describeJoins } from '../../lib/import/split-paragraphs'
import { emptyPlaces, writeArticle } from '../../lib/import/write-article'
import { completeParticulars, type GivenParticulars } from './ask-particulars'
import { type Terminal, UsageError } from './command-line'
import { type DraftFiles, type DraftText, errorsBesidesOpen, refuseOtherLanguage } from './draft-files'
import { checkNewSlug } from './new-slug'
import type { Questions } from './questions'
import { schemaPathFrom } from './schema-path-from'
import { readSourceParagraphs } from './take-paragraphs'
import { writeFolder } from './write-folder'

/**
 * Starts an article from the file with its text, with a draft of its places: `article.md` gets the paragraphs that they quote, or
 * all where the text is the publisher's own. undefined where something is wrong, which is said.
 */
export async function draftNewArticle(
  { folder, slug, file }: { folder: string; slug: string; file: string },
  values: GivenParticulars & { 'own-text': boolean },
  draft: DraftText,
  dialogue: Questions | undefined,
  terminal: Terminal,
): Promise<DraftFiles | undefined> {
  const wrong = await checkNewSlug(slug, folder)
  if (wrong !== undefined) throw new UsageError(wrong)
  const paragraphs = await readSourceParagraphs(file, terminal)
  const particulars = await completeParticulars(values, dialogue)
  refuseOtherLanguage(particulars.lang)
  const heading = findHeading(paragraphs, particulars)
  for (const [index, what] of heading.entries())
    terminal.say(`Paragraph ${index + 1} is the ${what}; left out.`)
  const body = paragraphs.slice(heading.length)
  const text = body.map(({ text: words }) =>
    words === null ? { kind: 'gap' as const } : { kind: 'paragraph' as const, text: words },
  )
  const found = draft({ text, lang: particulars.lang, present: [] })
  for (const line of describeDraft(found)) terminal.say(line)
  const quotes = found.places.flatMap(({ properties }) => properties.quotes)
  const kept = new Set(
    [...body.keys()].filter(
      (index) => values['own-text'] || quotes.some(({ exact }) => body[index]?.text?.includes(exact)),
    ),
  )
  if (kept.size === 0) {
    terminal.say('The text names no place; nothing was written. With --own-text it is kept without places.')
    return undefined
  }
  const target = path.join(folder, slug)
  const files: DraftFiles = {
    slug,
    articlePath: path.join(target, 'article.md'),
    articleText: writeArticle(particulars, body, kept),
    placesPath: path.join(target, 'places.geojson'),
    placesText: editPlaces(emptyPlaces(schemaPathFrom(target)), new Map(), found.places),
  }
  const { problems } = checkArticle(files)
  const errors = errorsBesidesOpen(problems)
  if (errors.length > 0) {
    for (const problem of errors) terminal.say(formatProblem(problem))
    terminal.say('Nothing was written.')
    return undefined
  }
  await writeFolder(target, { 'article.md': files.articleText ?? '', 'places.geojson': files.placesText })
  for (const line of describeJoins(body.filter((_, index) => kept.has(index)))) terminal.say(line)
  terminal.write(`${files.articlePath}: ${kept.size} of ${body.length} paragraphs\n`)
  return files
}
