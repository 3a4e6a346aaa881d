import type { Article, ArticleText } from './article'
import { buildArticle } from './build-article'
import { checkSchema } from './check-schema'
import { locateJson } from './locate-json'
import { type LocatedMessage, locateFindings } from './located'
import { type Problem, sortProblems } from './problem'
import { readFrontMatter } from './read-front-matter'
import { readParagraphs } from './read-paragraphs'
import { positionsAreNotSwapped } from './rules/positions-are-not-swapped'
import { quotesStandInArticle } from './rules/quotes-stand-in-article'
import { slugsAreUnique } from './rules/slugs-are-unique'
import { toponymsStandInQuotes } from './rules/toponyms-stand-in-quotes'
import { ArticleParticulars, Places, Slug } from './schema'
import { soundPlaces } from './sound-places'

export interface ArticleFiles {
  /** The name of the article's folder. */
  slug: string
  /** The path of `article.md` as problems should name it. */
  articlePath: string
  /** null: there is no such file. */
  articleText: string | null
  /** The path of `places.geojson` as problems should name it. */
  placesPath: string
  /** null: there is no such file. */
  placesText: string | null
}

const rules = [quotesStandInArticle, toponymsStandInQuotes, slugsAreUnique, positionsAreNotSwapped]

/** Checks the two files of an article. There is an article only where there is no problem; all problems are found at once. */
export function checkArticle(files: ArticleFiles): { article?: Article; problems: Problem[] } {
  const story = checkArticleFile(files.articleText)
  const places = checkPlacesFile(files.placesText, story.text)
  const problems = sortProblems([
    ...[...checkSlug(files.slug), ...story.problems].map((problem) => ({
      file: files.articlePath,
      ...problem,
    })),
    ...places.problems.map((problem) => ({ file: files.placesPath, ...problem })),
  ])
  if (problems.length > 0 || !story.particulars || !story.text || !places.value) return { problems }
  return { article: buildArticle(files.slug, story.particulars, story.text, places.value), problems }
}

function checkSlug(slug: string): LocatedMessage[] {
  if (Slug.safeParse(slug).success) return []
  const expected =
    "The name of an article's folder has lower-case letters a to z, digits and single hyphens between them"
  return [{ line: 1, column: 1, message: `${expected}; found "${slug}".` }]
}

function checkArticleFile(fileText: string | null): {
  particulars?: ArticleParticulars
  text?: ArticleText[]
  problems: LocatedMessage[]
} {
  if (fileText === null) {
    const message = 'The file is missing; it holds the particulars of the article and its quoted paragraphs.'
    return { problems: [{ line: 1, column: 1, message }] }
  }
  const { document, body, problems } = readFrontMatter(fileText)
  const particulars = document && checkSchema(ArticleParticulars, document)
  const paragraphs = body && readParagraphs(body.lines, body.firstLine)
  return {
    particulars: particulars?.value,
    text: paragraphs?.text,
    problems: [...problems, ...(particulars?.problems ?? []), ...(paragraphs?.problems ?? [])],
  }
}

function checkPlacesFile(
  fileText: string | null,
  text: ArticleText[] | undefined,
): { value?: Places; problems: LocatedMessage[] } {
  if (fileText === null) {
    const message = 'The file is missing; it holds the places of the article, a GeoJSON FeatureCollection.'
    return { problems: [{ line: 1, column: 1, message }] }
  }
  const { document, problems } = locateJson(fileText)
  if (!document) return { problems }
  const schema = checkSchema(Places, document)
  const input = { places: soundPlaces(document.value), text, document }
  const findings = rules.flatMap((rule) => rule(input))
  return {
    value: schema.value,
    problems: [...problems, ...schema.problems, ...locateFindings(findings, document)],
  }
}
