import path from 'node:path'
import { checkArticle } from '../../lib/articles/check-article'
import { formatProblem } from '../../lib/articles/problem'
import { describeDraft } from '../../lib/draft/describe-draft'
import { editPlaces } from '../../lib/import/edit-places'
import { readPlaces } from '../../lib/import/read-places'
import { emptyPlaces } from '../../lib/import/write-article'
import type { Terminal } from './command-line'
import { type DraftFiles, type DraftText, errorsBesidesOpen, refuseOtherLanguage } from './draft-files'
import { readArticleFiles } from './read-article-files'
import { schemaPathFrom } from './schema-path-from'
import { writePlaces } from './write-places'

/** Drafts what an article names and does not have; where a draft is there already, it is left to be reviewed. */
export async function draftIntoArticle(
  folder: string,
  slug: string,
  draft: DraftText,
  terminal: Terminal,
): Promise<DraftFiles | undefined> {
  const files = await readArticleFiles(folder, slug)
  if ('problem' in files) {
    terminal.say(formatProblem(files.problem))
    return undefined
  }
  const placesText = files.placesText ?? emptyPlaces(schemaPathFrom(path.join(folder, slug)))
  const { article, problems } = checkArticle({ ...files, placesText })
  const errors = errorsBesidesOpen(problems)
  if (errors.length > 0) {
    for (const problem of errors) terminal.say(formatProblem(problem))
    terminal.say('The files of the article have problems; nothing was written. Mend them first.')
    return undefined
  }
  if (!article) {
    terminal.say('A draft is there already; it is reviewed before another is made.')
    return { ...files, placesText }
  }
  refuseOtherLanguage(article.lang)
  const { text, lang, notPlaces } = article
  const found = draft({ text, lang, notPlaces, present: readPlaces(placesText) })
  for (const line of describeDraft(found)) terminal.say(line)
  if (found.places.length === 0) {
    terminal.write(
      `${files.placesPath}: nothing to draft; each place that the text names is mapped or listed\n`,
    )
    return { ...files, placesText }
  }
  const drafted = { ...files, placesText: editPlaces(placesText, new Map(), found.places) }
  const refusal = await writePlaces(files, drafted.placesText)
  if (refusal === undefined) return drafted
  terminal.say(refusal)
  return undefined
}
