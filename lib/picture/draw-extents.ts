import type { Position } from 'geojson'
import { areaStyle } from '../map/area-style'
import { type Box, contains, grow } from '../map/box'
import { isHiddenByMarker } from '../map/is-hidden-by-marker'
import { dotStyle, lineStyle } from '../map/line-style'
import type { MapPlace } from '../map/map-view'
import { largestFirst, placeOutlines } from '../map/place-outlines'
import { project } from '../map/web-mercator'
import type { DrawnPlaces } from './draw-places'
import { PATH_UNIT, pathData } from './path-data'
import type { CircleShape, Shape } from './shape'

/** Drawn to this, whatever the ground is drawn to: they are few. */
const DETAIL = { tolerance: 0.1, smallestArea: 0 }

/** What is drawn of places on the ground, under all markers: areas, and circles of uncertainty; on them lines; on them dots. */
export function drawExtents(drawn: DrawnPlaces): Shape[] {
  const { places } = drawn
  const discs = new Map(drawn.layout.map(({ path, disc }) => [path, disc]))
  return [
    ...largestFirst(places).flatMap((place) => areaShapes(place, discs.get(place.path), drawn)),
    ...places.flatMap((place) => lineShapes(place, drawn)),
    ...places.flatMap((place) => dotShapes(place, drawn)),
  ]
}

function areaShapes(
  place: MapPlace,
  disc: Box | undefined,
  { zoom, origin, box, theme, selected }: DrawnPlaces,
): Shape[] {
  const { fillOpacity, width, opacity, dash } = areaStyle(place.basis, place.path === selected)
  if (disc && isHiddenByMarker(place, disc, zoom)) return []
  return placeOutlines(place).flatMap((rings) => {
    const points = rings.map((ring) =>
      ring.map(([longitude = 0, latitude = 0]) => project([longitude, latitude], zoom)),
    )
    const data = pathData(points, true, grow(box, 2 * width), origin, DETAIL)
    if (data === '') return []
    const stroke = { color: theme.accent, width, opacity, isOverFill: true, ...(dash && { dash }) }
    return [{ kind: 'path', data, unit: PATH_UNIT, fill: theme.accent, fillOpacity, stroke }]
  })
}

/** Casings first, so that where the lines of a place cross, none is cut. */
function lineShapes(place: MapPlace, { zoom, origin, box, theme, selected }: DrawnPlaces): Shape[] {
  if (!place.extent || place.extent.lines.length === 0) return []
  const { width, casing, casingOpacity, dash } = lineStyle(place.basis, place.path === selected)
  const points = place.extent.lines.map((line) => line.map((position) => project(pairOf(position), zoom)))
  const data = pathData(points, false, grow(box, casing), origin, DETAIL)
  if (data === '') return []
  const line = { kind: 'path', data, unit: PATH_UNIT } as const
  return [
    { ...line, stroke: { color: theme.paper, width: casing, opacity: casingOpacity, cap: 'round' } },
    { ...line, stroke: { color: theme.accent, width, cap: dash ? 'butt' : 'round', ...(dash && { dash }) } },
  ]
}

function dotShapes(place: MapPlace, { zoom, origin, box, theme, selected }: DrawnPlaces): Shape[] {
  const { radius, width, casing } = dotStyle(place.path === selected)
  return (place.extent?.points ?? [])
    .map((position) => project(pairOf(position), zoom))
    .filter((point) => contains(grow(box, radius + casing), point))
    .flatMap((point): CircleShape[] => {
      const at = { kind: 'circle', x: point.x - origin.x, y: point.y - origin.y } as const
      const fill = place.basis === 'inferred' ? theme.paper : theme.accent
      return [
        { ...at, radius: radius + casing, fill: theme.paper },
        { ...at, radius: radius - width / 2, fill, stroke: { color: theme.accent, width, isOverFill: true } },
      ]
    })
}

const pairOf = ([longitude = 0, latitude = 0]: Position): [number, number] => [longitude, latitude]
