import { type Box, boxAround, grow, type PixelPoint, type PixelSize, translate, union } from '../map/box'
import { framePlaces, type MapFrame, MIN_ZOOM } from '../map/frame-places'
import type { MapPlace } from '../map/map-view'
import type { PlacedMarker } from '../map/marker-layout'
import { moveToHold } from '../map/move-to-hold'
import { onNearestTurn } from '../map/nearest-turn'
import { placeMarks, placesOf } from '../map/place-marks'
import { project, unproject } from '../map/web-mercator'
import { layMarkersOut } from './draw-map'

/** The rings around the marker of the selected place, in CSS pixels. */
export const RINGS = 5

/**
 * The frame that a picture shows places in: as `framePlaces` has it, but moved, or one zoom farther away, where a marker or its
 * name would not lie whole in `room`, a box of the picture in CSS pixels. Where places do not fit, the selected one does.
 */
export function frameWithLabels(
  all: readonly MapPlace[],
  framed: readonly MapPlace[],
  selected: MapPlace | null,
  size: PixelSize,
  room: Box,
): MapFrame {
  const roomSize = { width: room.maxX - room.minX, height: room.maxY - room.minY }
  const { center, zoom: nearest } = framePlaces(framed, roomSize)
  if (framed.length === 0) return { center, zoom: nearest }
  const places = all.map((place) => onNearestTurn(place, center[0]))
  const marksAt = (zoom: number) => placeMarks(places, zoom, { apart: selected?.path })
  const paths = new Set(framed.map(({ path }) => path))
  const offset = {
    x: size.width / 2 - (room.minX + room.maxX) / 2,
    y: size.height / 2 - (room.minY + room.maxY) / 2,
  }
  const frameAt = (zoom: number, moved: PixelPoint): MapFrame => {
    const { x, y } = project(center, zoom)
    return { center: unproject({ x: x + moved.x + offset.x, y: y + moved.y + offset.y }, zoom), zoom }
  }

  const layoutAt = (zoom: number) => {
    const marks = marksAt(zoom)
    const layout = layMarkersOut(marks, zoom, { selected: selected?.path ?? null, room: null })
    return layout.filter((_, index) =>
      placesOf(marks.slice(index, index + 1)).some(({ path }) => paths.has(path)),
    )
  }

  const zooms = nearest > MIN_ZOOM ? [nearest, nearest - 1] : [nearest]
  for (const zoom of zooms) {
    const markers = layoutAt(zoom).map(ringedBox).reduce(union)
    const moved = moveToHold(boxAround(project(center, zoom), roomSize), markers)
    if (moved) return frameAt(zoom, moved)
  }

  const layout = layoutAt(nearest)
  const seen = boxAround(project(center, nearest), roomSize)
  const toDiscs = moveToHold(seen, layout.map(({ disc }) => disc).reduce(union)) ?? { x: 0, y: 0 }
  const own = layout.find(({ path }) => path === selected?.path)
  const toOwn = own && moveToHold(translate(seen, toDiscs), ringedBox(own))
  return frameAt(nearest, { x: toDiscs.x + (toOwn?.x ?? 0), y: toDiscs.y + (toOwn?.y ?? 0) })
}

/** The box of a marker with its rings and its name. */
function ringedBox({ disc, label }: PlacedMarker): Box {
  const ringed = grow(disc, RINGS)
  return label ? union(ringed, label) : ringed
}
