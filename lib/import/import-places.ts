import type { ArticleFiles } from '../articles/check-article'
import { checkArticle } from '../articles/check-article'
import { isError, type Problem } from '../articles/problem'
import { readFrontMatter } from '../articles/read-front-matter'
import { readParagraphs } from '../articles/read-paragraphs'
import type { PlaceFeature } from '../articles/schema'
import type { CountryOutlines } from '../countries/country-outlines'
import { checkParts } from './check-parts'
import { type CompletedPlace, completePlace } from './complete-place'
import { editPlaces } from './edit-places'
import { findLostPoints } from './find-lost-points'
import type { ImportProblem } from './import-record'
import { joinDrafts } from './join-drafts'
import { type Difference, featureOf, findDifferences, type ImportedPlace } from './merge-places'
import { type PlaceDraft, sourceAt } from './place-draft'
import { placeFinder } from './place-finder'
import { readImport } from './read-import'
import { readPlaces } from './read-places'
import { readRecord } from './read-record'
import { findRecordStyle } from './record-style'
import { spellingFinder } from './spelling-finder'
import { type UnderstoodColumn, understandColumns } from './understand-columns'

export interface ImportOptions {
  /** The kind of places that state none. */
  kind?: string
  /** Leave out what is bad, instead of importing nothing. */
  partial?: boolean
  /** Where places differ, take what the file says. */
  replace?: boolean
  /** Called only where a place states its country: whether it lies there is asked only with these. */
  outlines?: () => CountryOutlines
}

export interface ImportOutcome {
  format: string
  columns: UnderstoodColumn[]
  /** Of the file that is brought in, in its order. */
  problems: ImportProblem[]
  /** What is likely wrong, of the places that are brought in. */
  warnings: ImportProblem[]
  /** Of the article's own files, which have to be sound first. */
  articleProblems: Problem[]
  /** Places that differ from the present ones. */
  conflicts: { id: string; differences: Difference[] }[]
  /** Their slugs. */
  added: string[]
  replaced: string[]
  unchanged: string[]
  /** Those of the added that have no position. */
  unpinned: string[]
  /** How many places of the file are bad. */
  leftOut: number
  /** How many records are of another article. */
  leftAside: number
  /** The sentences that were found for places without a quote. */
  foundQuotes: { id: string; quote: string }[]
  /** What `places.geojson` then holds; missing where nothing is to be written. */
  placesText?: string
}

const emptyPlaces = '{\n  "type": "FeatureCollection",\n  "features": []\n}\n'

interface Candidate {
  draft: PlaceDraft
  place: ImportedPlace
  foundQuote?: string
  present?: PlaceFeature
  index: number
  differences: Difference[]
}

/** Brings the places of a file into an article. Reads and writes no files: what comes out says all that is to be done. */
export function importPlaces(
  bytes: Uint8Array,
  fileName: string,
  files: ArticleFiles,
  options: ImportOptions,
): ImportOutcome {
  const outcome: ImportOutcome = {
    format: '',
    columns: [],
    problems: [],
    warnings: [],
    articleProblems: [],
    conflicts: [],
    added: [],
    replaced: [],
    unchanged: [],
    unpinned: [],
    leftOut: 0,
    leftAside: 0,
    foundQuotes: [],
  }
  const placesText = files.placesText ?? emptyPlaces
  const { article, problems } = checkArticle({ ...files, placesText })
  if (!article) return { ...outcome, articleProblems: problems }
  const present = readPlaces(placesText)

  const file = readImport(bytes, fileName)
  if (file.problems.length > 0) return { ...outcome, format: file.format, problems: file.problems }
  const understood = understandColumns(file)
  outcome.format = file.format
  outcome.columns = understood.columns
  if (understood.problems.length > 0) {
    return { ...outcome, problems: understood.problems.map((problem) => ({ line: 1, ...problem })) }
  }
  const style = findRecordStyle(file, understood.columns)
  const ours = file.records.filter((record) => {
    const column = understood.columns.find(({ key }) => key === 'article')
    const field = record.fields.find(({ name }) => name === column?.name)
    return field === undefined || field.value === files.slug
  })
  outcome.leftAside = file.records.length - ours.length
  outcome.problems.push(...findLostPoints(file, understood.columns))
  if (file.records.length === 0)
    outcome.problems.push({ line: 1, message: 'The file holds places; found none.' })

  const lines = linesOf(files.articleText ?? '')
  const findSpelling = spellingFinder(article.text)
  const candidates: Candidate[] = []
  for (const draft of joinDrafts(ours.map((record) => readRecord(record, style)))) {
    const index = present.findIndex(({ id }) => id === draft.id)
    const completed: CompletedPlace = completePlace(draft, {
      text: article.text,
      lines,
      lang: article.lang,
      findSpelling,
      present: present[index],
      kind: options.kind,
    })
    outcome.problems.push(...completed.problems)
    const { place, foundQuote } = completed
    if (!place) {
      outcome.leftOut++
      outcome.problems.push(...checkParts(draft))
      continue
    }
    const differences = present[index] ? findDifferences(present[index], place) : []
    candidates.push({ draft, place, foundQuote, present: present[index], index, differences })
  }
  return settle(candidates, outcome, { ...files, placesText }, options)
}

/** Puts together what is good, checks it as the build would, and takes out what that finds bad, until nothing is. */
function settle(
  candidates: Candidate[],
  outcome: ImportOutcome,
  files: ArticleFiles,
  options: ImportOptions,
): ImportOutcome {
  let good = candidates
  let text = ''
  for (let isSettled = false; !isSettled; ) {
    text = put(good, files.placesText ?? '')
    const { article, problems } = checkArticle({ ...files, placesText: text }, { outlines: options.outlines })
    const sourceOf = sourceFinder(good, text, files)
    if (article) {
      outcome.warnings = problems.flatMap((problem) => {
        const { candidate, found } = sourceOf(problem)
        return candidate ? [found] : []
      })
      break
    }
    const bad = problems.filter(isError).map((problem) => ({ problem, ...sourceOf(problem) }))
    // What no record is to blame for would come back for ever.
    isSettled = bad.every(({ candidate }) => candidate === undefined)
    outcome.problems.push(...bad.flatMap(({ candidate, found }) => (candidate ? [found] : [])))
    outcome.articleProblems.push(...bad.flatMap(({ candidate, problem }) => (candidate ? [] : [problem])))
    good = good.filter((candidate) => !bad.some((other) => other.candidate === candidate))
  }
  const order = outcome.columns.map(({ name }) => name)
  const indexOf = ({ field }: ImportProblem) => (field === undefined ? -1 : order.indexOf(field))
  const inOrder = (a: ImportProblem, b: ImportProblem) =>
    a.line - b.line || (a.column ?? 0) - (b.column ?? 0) || indexOf(a) - indexOf(b)
  outcome.problems.sort(inOrder)
  outcome.warnings.sort(inOrder)
  outcome.added = good.filter(({ present }) => !present).map(({ place }) => place.id)
  outcome.unpinned = good
    .filter(({ present, place }) => !present && featureOf(place).geometry === null)
    .map(({ place }) => place.id)
  outcome.leftOut += candidates.length - good.length
  outcome.unchanged = good.filter(isUnchanged).map(({ place }) => place.id)
  const different = good.filter(({ differences }) => differences.length > 0)
  outcome.foundQuotes = good.flatMap(({ place, foundQuote }) =>
    foundQuote ? [{ id: place.id, quote: foundQuote }] : [],
  )
  outcome.conflicts = different.map(({ place, differences }) => ({ id: place.id, differences }))
  if (options.replace) outcome.replaced = different.map(({ place }) => place.id)
  const isRefused =
    outcome.articleProblems.length > 0 ||
    (outcome.problems.length > 0 && !options.partial) ||
    (different.length > 0 && !options.replace)
  const isChange = outcome.added.length + outcome.replaced.length > 0
  return isRefused || !isChange ? outcome : { ...outcome, placesText: text }
}

function isUnchanged({ present, differences }: Candidate): boolean {
  return present !== undefined && differences.length === 0
}

function put(candidates: Candidate[], placesText: string): string {
  const different = candidates.filter(({ differences }) => differences.length > 0)
  const replaced = new Map(different.map(({ index, place, present }) => [index, featureOf(place, present)]))
  return editPlaces(
    placesText,
    replaced,
    candidates.filter(({ present }) => !present).map(({ place }) => featureOf(place)),
  )
}

/** For a problem of the finished file, the record that it comes from, and the problem as one of that record. */
function sourceFinder(candidates: Candidate[], text: string, files: ArticleFiles) {
  const findPlace = placeFinder(text)
  const byId = new Map(candidates.filter(isWritten).map((candidate) => [candidate.place.id, candidate]))
  return (problem: Problem): { candidate?: Candidate; found: ImportProblem } => {
    const found: ImportProblem = { line: problem.line, message: problem.message }
    const { id, path = [] } = (problem.file === files.placesPath && findPlace(problem)) || {}
    const candidate = byId.get(String(id))
    if (!candidate) return { found }
    const own = path[0] === 'properties' ? path.slice(1) : path
    return { candidate, found: { ...sourceAt(candidate.draft, own), message: problem.message } }
  }
}

/** Whether it changes the file. */
function isWritten({ present, differences }: Candidate): boolean {
  return present === undefined || differences.length > 0
}

/** The lines of `article.md` in which the parts of its text stand. */
function linesOf(articleText: string): number[] {
  const { body } = readFrontMatter(articleText)
  if (!body) return []
  return readParagraphs(body.lines, body.firstLine).locations.map(({ line }) => line)
}
