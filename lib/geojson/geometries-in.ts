import type { Path } from '../articles/located'
import { listOf } from '../json-value'

export interface FoundGeometry {
  path: Path
  type: unknown
  coordinates: unknown
  /** Of a GeometryCollection; empty for the others. */
  geometries: FoundGeometry[]
}

/** Every geometry in a value of any shape, those in collections after the collection that holds them. */
export function geometriesIn(value: unknown, path: Path = []): FoundGeometry[] {
  if (!isObject(value)) return []
  if (value.type === 'FeatureCollection') {
    return listOf(value.features).flatMap((feature, index) =>
      geometriesIn(feature, [...path, 'features', index]),
    )
  }
  if (value.type === 'Feature') return geometriesIn(value.geometry, [...path, 'geometry'])
  const within = listOf(value.geometries).map((geometry, index) =>
    geometriesIn(geometry, [...path, 'geometries', index]),
  )
  const { type, coordinates } = value
  return [
    { path, type, coordinates, geometries: within.flatMap((found) => found.slice(0, 1)) },
    ...within.flat(),
  ]
}

/** Every position in a geometry's coordinates of any shape: the lists that begin with a number. */
export function positionsIn(coordinates: unknown, path: Path): { path: Path; position: number[] }[] {
  if (!Array.isArray(coordinates)) return []
  if (typeof coordinates[0] === 'number') {
    return coordinates.every((number) => Number.isFinite(number)) ? [{ path, position: coordinates }] : []
  }
  return coordinates.flatMap((part, index) => positionsIn(part, [...path, index]))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
