import { z } from 'zod'
import { editDistance } from '../edit-distance'
import { valueAt } from '../json-value'
import {
  type Finding,
  type LocatedDocument,
  type LocatedMessage,
  locateFindings,
  type Path,
  shorten,
} from './located'

/** More than anybody reads, and few enough to be described at once: a file can have millions that are all alike. */
const MOST = 10_000

/** Checks a document against a schema, and says in sentences what is wrong and where. */
export function checkSchema<T>(
  rule: string,
  schema: z.ZodType<T>,
  document: LocatedDocument,
): { value?: T; problems: LocatedMessage[] } {
  // An empty message marks what zod itself would say; the schema's own messages stay as they are.
  const result = schema.safeParse(document.value, { error: () => '' })
  if (result.success) return { value: result.data, problems: [] }
  const { issues } = result.error
  const findings = issues.slice(0, MOST).flatMap((issue) => describeIssue(issue, schema, document))
  if (issues.length > MOST) findings.push({ path: [], message: describeRest(issues.length) })
  return { problems: locateFindings(rule, findings, document) }
}

function describeRest(count: number): string {
  const [most, found] = [MOST, count].map((number) => number.toLocaleString('en'))
  return `A file is described by its first ${most} problems; found ${found} of one kind or another.`
}

type Issue = z.core.$ZodIssue

function describeIssue(issue: Issue, schema: z.ZodType, document: LocatedDocument): Finding[] {
  const path = issue.path as Path
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path)
    return issue.keys.map((key) => ({
      path: [...path, key],
      atKey: true,
      message: describeUnknownKey(key, known),
    }))
  }
  const isForbidden = issue.code === 'invalid_type' && issue.expected === 'never'
  if (issue.message.endsWith('.')) return [{ path, atKey: isForbidden, message: issue.message }]
  const found = describeFound(issue, path, document)
  if (found === undefined) {
    return [{ path, message: `The key "${String(path.at(-1))}" is missing; ${describeMissing(issue)}.` }]
  }
  const kind = isNotFinite(issue, path, document) ? 'a finite number' : describeKind(issue)
  const expected = issue.message || `${label(path)} is ${kind}`
  return [{ path, message: `${expected}; found ${found}.` }]
}

/** JSON can write numbers that are read as infinite, such as 1e999. */
function isNotFinite(issue: Issue, path: Path, document: LocatedDocument): boolean {
  const value = valueAt(document.value, path)
  return issue.code === 'invalid_type' && issue.expected === 'number' && typeof value === 'number'
}

function describeMissing(issue: Issue): string {
  if (!issue.message) return `expected ${describeKind(issue)}`
  return issue.message.charAt(0).toLowerCase() + issue.message.slice(1)
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  array: 'a list',
  object: 'an object',
}

function describeKind(issue: Issue): string {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? issue.expected
  if (issue.code === 'invalid_value') return alternatives(issue.values.map(String))
  if (issue.code === 'too_small') return 'not empty'
  return `not what the schema calls ${issue.code}`
}

function describeFound(issue: Issue, path: Path, document: LocatedDocument): string | undefined {
  const isCount = (issue.code === 'too_small' || issue.code === 'too_big') && issue.origin === 'array'
  const value = isCount ? valueAt(document.value, path) : undefined
  if (Array.isArray(value)) return value.length === 0 ? 'none' : String(value.length)
  return document.written(path)
}

/** What a message calls the value at a path: `"name"`, `Item 2 of "sameAs"`, `The document`. */
function label(path: Path): string {
  const step = path.at(-1)
  if (step === undefined) return 'The document'
  if (typeof step === 'string') return `"${step}"`
  const key = path.findLast((earlier) => typeof earlier === 'string')
  return `Item ${step + 1} of "${key}"`
}

function alternatives(values: string[]): string {
  const quoted = values.map((value) => `"${value}"`)
  const last = quoted.pop()
  return quoted.length === 0 ? String(last) : `${quoted.join(', ')} or ${last}`
}

function describeUnknownKey(key: string, known: string[]): string {
  const [nearest] = known
    .filter((other) => Math.abs(other.length - key.length) <= mostChanges(other))
    .map((other) => ({ other, changes: editDistance(key.toLowerCase(), other.toLowerCase()) }))
    .filter(({ other, changes }) => changes <= mostChanges(other))
    .sort((a, b) => a.changes - b.changes)
  const expected = nearest ? `"${nearest.other}"` : `one of ${known.join(', ')}`
  return `The key "${shorten(key)}" is unknown; expected ${expected}.`
}

function mostChanges(key: string): number {
  return Math.max(1, key.length / 3)
}

/** The keys that the schema knows at this path. */
function knownKeys(schema: z.ZodType, path: Path): string[] {
  const inner = path.reduce<z.core.$ZodType | undefined>(schemaAt, schema)
  return shapesOf(inner)
    .flatMap((shape) => Object.keys(shape))
    .filter(isFirst)
}

function schemaAt(schema: z.core.$ZodType | undefined, step: string | number): z.core.$ZodType | undefined {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodArray) return inner.element
  return shapesOf(inner).map((shape) => shape[step])[0]
}

function shapesOf(schema: z.core.$ZodType | undefined): z.core.$ZodShape[] {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodObject) return [inner.shape]
  if (inner instanceof z.ZodDiscriminatedUnion) return inner.options.flatMap(shapesOf)
  return []
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unwrap(schema.unwrap())
  return schema
}

function isFirst(key: string, index: number, keys: string[]): boolean {
  return keys.indexOf(key) === index
}
