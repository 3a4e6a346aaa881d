import type { CountryOutlines } from '../countries/country-outlines'
import type { Article, ArticleText } from './article'
import { buildArticle } from './build-article'
import { checkSchema } from './check-schema'
import { type FindPlaceNames, findUnmappedNames } from './find-unmapped-names'
import { locateJson } from './locate-json'
import { type LocatedMessage, type Location, locateFindings, shorten } from './located'
import { inFile, isError, type Problem, sortProblems } from './problem'
import { readFrontMatter } from './read-front-matter'
import { readParagraphs } from './read-paragraphs'
import { areasFollowRightHand } from './rules/areas-follow-right-hand'
import { decimalsFitUncertainty } from './rules/decimals-fit-uncertainty'
import { placesAreReviewed } from './rules/places-are-reviewed'
import { placesStandApart } from './rules/places-stand-apart'
import { positionsAreNotNullIsland } from './rules/positions-are-not-null-island'
import { positionsAreNotSwapped } from './rules/positions-are-not-swapped'
import { positionsLieInTheirCountry } from './rules/positions-lie-in-their-country'
import { quotesStandInArticle } from './rules/quotes-stand-in-article'
import type { Rule } from './rules/rule'
import { slugsAreUnique } from './rules/slugs-are-unique'
import { slugsDifferByMoreThanCase } from './rules/slugs-differ-by-more-than-case'
import { toponymsStandInQuotes } from './rules/toponyms-stand-in-quotes'
import { FrontMatter, Places } from './schema'
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

/** The rule that a draft breaks until it has been reviewed. */
export const unreviewedRule = 'places-are-reviewed'

const rules: Record<string, Rule> = {
  'quotes-stand-in-article': quotesStandInArticle,
  'toponyms-stand-in-quotes': toponymsStandInQuotes,
  'slugs-are-unique': slugsAreUnique,
  'slugs-differ-by-more-than-case': slugsDifferByMoreThanCase,
  'positions-are-not-swapped': positionsAreNotSwapped,
  [unreviewedRule]: placesAreReviewed,
  // Warnings
  'areas-follow-right-hand': areasFollowRightHand,
  'decimals-fit-uncertainty': decimalsFitUncertainty,
  'places-stand-apart': placesStandApart,
  'positions-are-not-null-island': positionsAreNotNullIsland,
  'positions-lie-in-their-country': positionsLieInTheirCountry,
}

/** What the check asks others; whether places lie in their country, and what names the text has, only where these are given. */
export interface Lookups {
  /** Called only where a place states its country. */
  outlines?: () => CountryOutlines
  /** The names of places that an English text likely has; called only for an article without errors. */
  findPlaceNames?: FindPlaceNames
}

/**
 * Checks the two files of an article. There is an article only where there is no error; all problems are found at once.
 */
export function checkArticle(
  files: ArticleFiles,
  { outlines, findPlaceNames }: Lookups = {},
): { article?: Article; problems: Problem[] } {
  const story = checkArticleFile(files.articleText)
  const places = checkPlacesFile(files, story.text, outlines)
  const problems = sortProblems([
    ...[...checkSlug(files.slug), ...story.problems].map((problem) => inFile(files.articlePath, problem)),
    ...places.problems.map((problem) => inFile(files.placesPath, problem)),
  ])
  if (problems.some(isError) || !story.particulars || !story.text || !places.value) return { problems }
  const article = buildArticle(files.slug, story.particulars, story.text, places.value)
  if (!findPlaceNames || !isEnglish(article.lang)) return { article, problems }
  const unmapped = findUnmappedNames(article, story.locations ?? [], findPlaceNames)
  return {
    article,
    problems: sortProblems([...problems, ...unmapped.map((message) => inFile(files.articlePath, message))]),
  }
}

/** Whether a BCP 47 tag is of English, which alone the geoparser reads. */
export const isEnglish = (lang: string) => new Intl.Locale(lang).language === 'en'

function checkSlug(slug: string): LocatedMessage[] {
  const { issues } = Slug.safeParse(slug).error ?? { issues: [] }
  return issues.map((issue) => {
    const expected = issue.message.replace(/^A slug/, "The name of an article's folder")
    return { line: 1, column: 1, rule: 'schema', message: `${expected}; found "${shorten(slug)}".` }
  })
}

function checkArticleFile(fileText: string | null): {
  particulars?: FrontMatter
  text?: ArticleText[]
  /** Where each part of the text stands in the file. */
  locations?: Location[]
  problems: LocatedMessage[]
} {
  if (fileText === null) {
    const message = 'The file is missing; it holds the particulars of the article and its quoted paragraphs.'
    return { problems: [{ line: 1, column: 1, rule: 'file', message }] }
  }
  const { document, body, problems } = readFrontMatter(fileText)
  const particulars = document && checkSchema('schema', FrontMatter, document)
  const paragraphs = body && readParagraphs(body.lines, body.firstLine)
  return {
    particulars: particulars?.value,
    text: paragraphs?.text,
    locations: paragraphs?.locations,
    problems: [...problems, ...(particulars?.problems ?? []), ...(paragraphs?.problems ?? [])],
  }
}

function checkPlacesFile(
  { slug, placesText: fileText }: ArticleFiles,
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
  const input = { slug, places: soundPlaces(document.value), text, document, outlines }
  const broken = Object.entries(rules).flatMap(([name, rule]) => locateFindings(name, rule(input), document))
  return {
    value: schema.value,
    problems: withoutShadowedWarnings([...problems, ...schema.problems, ...broken]),
  }
}
