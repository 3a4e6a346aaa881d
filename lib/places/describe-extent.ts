import { area, length, lineString, polygon } from '@turf/turf'
import type { PlaceGeometry } from '../articles/article'
import { formatDistance } from './format-distance'
import { geometryParts } from './geometry-parts'
import { joinAcrossAntimeridian } from './join-across-antimeridian'

/** What a place is drawn as, where that is more than a point. */
export interface DescribedExtent {
  /** `a line of about 230 km`, `3 areas of about 5,200 km² in all`, `4 points`. */
  shape: string
  /** Where its marker stands. */
  marker: string
}

/**
 * A geometry in words, with its length or area on the globe to two digits: what is drawn follows no coast and no road exactly.
 * null for a point.
 */
export function describeExtent(geometry: PlaceGeometry): DescribedExtent | null {
  if (geometry.type === 'Point') return null
  const { points, lines, polygons } = joinAcrossAntimeridian(geometryParts(geometry))
  if (polygons.length > 0) {
    const squareMetres = polygons.reduce((sum, rings) => sum + area(polygon(rings)), 0)
    return {
      shape: sized('an area', 'areas', polygons.length, `about ${formatArea(squareMetres / 1e6)}`),
      marker: polygons.length === 1 ? 'inside it' : 'inside the largest',
    }
  }
  if (lines.length > 0) {
    const kilometres = lines.reduce((sum, line) => sum + length(lineString(line)), 0)
    return {
      shape: sized('a line', 'lines', lines.length, `about ${formatDistance(rounded(kilometres))}`),
      marker: lines.length === 1 ? 'half-way along it' : 'half-way along the longest',
    }
  }
  return points.length === 1
    ? { shape: 'a point', marker: 'on it' }
    : { shape: `${points.length} points`, marker: 'on the one nearest to their middle' }
}

const sized = (one: string, more: string, count: number, size: string) =>
  count === 1 ? `${one} of ${size}` : `${count} ${more} of ${size} in all`

const rounded = (value: number) => Number(value.toPrecision(2))

/** The space is one that does not break. */
function formatArea(squareKilometres: number) {
  const isSmall = squareKilometres < 0.1
  const value = rounded(isSmall ? squareKilometres * 1e6 : squareKilometres)
  return `${new Intl.NumberFormat('en').format(value)}\u00a0${isSmall ? 'm²' : 'km²'}`
}

/** What a radius in metres says of a geometry: a circle is drawn around points, and nothing around lines and areas. */
export function describeUncertainty(geometry: PlaceGeometry, radius: number): string {
  const distance = formatDistance(radius / 1000)
  if (geometry.type === 'Point') return `A circle of ${distance} around this position`
  if (geometry.type === 'MultiPoint') return `A circle of ${distance} around each`
  return `Up to ${distance} from what is drawn`
}
