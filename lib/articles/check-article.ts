import type { CountryOutlines } from '../countries/country-outlines'
import type { Article, ArticleText } from './article'
import { buildArticle } from './build-article'
import { checkSchema } from './check-schema'
import { locateJson } from './locate-json'
import { type LocatedMessage, locateFindings, shorten } from './located'
import { inFile, isError, type Problem, sortProblems } from './problem'
import { readFrontMatter } from './read-front-matter'
import { readParagraphs } from './read-paragraphs'
import { areasFollowRightHand } from './rules/areas-follow-right-hand'
import { decimalsFitUncertainty } from './rules/decimals-fit-uncertainty'
import { placesStandApart } from './rules/places-stand-apart'
import { positionsAreNotNullIsland } from './rules/positions-are-not-null-island'
import { positionsAreNotSwapped } from './rules/positions-are-not-swapped'
import { positionsLieInTheirCountry } from './rules/positions-lie-in-their-country'
import { quotesStandInArticle } from './rules/quotes-stand-in-article'
import type { Rule } from './rules/rule'
import { slugsAreUnique } from './rules/slugs-are-unique'
import { slugsDifferByMoreThanCase } from './rules/slugs-differ-by-more-than-case'
import { toponymsStandInQuotes } from './rules/toponyms-stand-in-quotes'
import { ArticleParticulars, Places } from './schema'
import { Slug } from './slug'
import { soundPlaces } from './sound-places'
import { withoutShadowedWarnings } from './without-shadowed-warnings'

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

const rules: Record<string, Rule> = {
  'quotes-stand-in-article': quotesStandInArticle,
  'toponyms-stand-in-quotes': toponymsStandInQuotes,
  'slugs-are-unique': slugsAreUnique,
  'slugs-differ-by-more-than-case': slugsDifferByMoreThanCase,
  'positions-are-not-swapped': positionsAreNotSwapped,
  // Warnings
  'areas-follow-right-hand': areasFollowRightHand,
  'decimals-fit-uncertainty': decimalsFitUncertainty,
  'places-stand-apart': placesStandApart,
  'positions-are-not-null-island': positionsAreNotNullIsland,
  'positions-lie-in-their-country': positionsLieInTheirCountry,
}

/**
 * Checks the two files of an article. There is an article only where there is no error; all problems are found at once.
 * Whether places lie in their country is asked only where there are `outlines`.
 */
export function checkArticle(
  files: ArticleFiles,
  outlines?: () => CountryOutlines,
): { article?: Article; problems: Problem[] } {
  const story = checkArticleFile(files.articleText)
  const places = checkPlacesFile(files.placesText, story.text, outlines)
  const problems = sortProblems([
    ...[...checkSlug(files.slug), ...story.problems].map((problem) => inFile(files.articlePath, problem)),
    ...places.problems.map((problem) => inFile(files.placesPath, problem)),
  ])
  if (problems.some(isError) || !story.particulars || !story.text || !places.value) return { problems }
  return { article: buildArticle(files.slug, story.particulars, story.text, places.value), problems }
}

function checkSlug(slug: string): LocatedMessage[] {
  const { issues } = Slug.safeParse(slug).error ?? { issues: [] }
  return issues.map((issue) => {
    const expected = issue.message.replace(/^A slug/, "The name of an article's folder")
    return { line: 1, column: 1, rule: 'schema', message: `${expected}; found "${shorten(slug)}".` }
  })
}

function checkArticleFile(fileText: string | null): {
  particulars?: ArticleParticulars
  text?: ArticleText[]
  problems: LocatedMessage[]
} {
  if (fileText === null) {
    const message = 'The file is missing; it holds the particulars of the article and its quoted paragraphs.'
    return { problems: [{ line: 1, column: 1, rule: 'file', message }] }
  }
  const { document, body, problems } = readFrontMatter(fileText)
  const particulars = document && checkSchema('schema', ArticleParticulars, document)
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
  outlines: (() => CountryOutlines) | undefined,
): { value?: Places; problems: LocatedMessage[] } {
  if (fileText === null) {
    const message = 'The file is missing; it holds the places of the article, a GeoJSON FeatureCollection.'
    return { problems: [{ line: 1, column: 1, rule: 'file', message }] }
  }
  const { document, problems } = locateJson(fileText)
  if (!document) return { problems }
  const schema = checkSchema('schema', Places, document)
  const input = { places: soundPlaces(document.value), text, document, outlines }
  const broken = Object.entries(rules).flatMap(([name, rule]) => locateFindings(name, rule(input), document))
  return {
    value: schema.value,
    problems: withoutShadowedWarnings([...problems, ...schema.problems, ...broken]),
  }
}
