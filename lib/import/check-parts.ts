import { z } from 'zod'
import { checkSchema } from '../articles/check-schema'
import { type LocatedDocument, type Path, shorten } from '../articles/located'
import { Geometry, PlaceProperties } from '../articles/schema'
import { Slug } from '../articles/slug'
import { valueAt } from '../json-value'
import type { ImportProblem } from './import-record'
import { type PlaceDraft, sourceAt } from './place-draft'

const schemas: Record<string, z.ZodType> = {
  ...PlaceProperties.shape,
  id: Slug,
  geometry: Geometry.nullable(),
}

/** What is wrong with the parts of a place that something is missing of, each judged alone: all is told at once. */
export function checkParts(draft: PlaceDraft): ImportProblem[] {
  const { id, geometry, properties } = draft
  const parts = {
    ...properties,
    ...(id !== undefined && { id }),
    ...(geometry && { geometry: geometry.value }),
  }
  return Object.entries(parts).flatMap(([key, value]) => {
    const schema = schemas[key]
    return schema ? checkPart(key, value, schema, draft) : []
  })
}

function checkPart(key: string, value: unknown, schema: z.ZodType, draft: PlaceDraft): ImportProblem[] {
  const whole = { [key]: value }
  // The check tells lines and columns; here a line is the number of a path, which leads to the field.
  const paths: Path[] = []
  const locate = (path: Path) => ({ line: paths.push(path), column: 1 })
  const document: LocatedDocument = {
    value: whole,
    locate,
    locateKey: locate,
    written: (path) => shorten(JSON.stringify(valueAt(whole, path)) ?? 'nothing'),
  }
  return checkSchema('schema', z.strictObject({ [key]: schema }), document).problems.map(
    ({ line, message }) => ({
      ...sourceAt(draft, paths[line - 1] ?? []),
      message,
    }),
  )
}
