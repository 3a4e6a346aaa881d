import type { Box, PixelPoint, PixelSize } from './box'
import { discBox, type LabelSide, labelBox, labelSides } from './label-sides'
import { spreadMarkers } from './spread-markers'
import { project } from './web-mercator'

/** Across the disc of a marker, in CSS pixels: enough to be tapped. */
export const MARKER_DIAMETER = 28

/** Between the discs of two markers that had to be moved apart. */
export const GAP = 4

export interface PlacedMarker {
  path: string
  /** From where the place is to the middle of its marker, in CSS pixels; 0, 0 unless markers had to be spread. */
  offset: PixelPoint
  /** Where its label stands, or would. */
  side: LabelSide
  /** In CSS pixels of the world at this zoom, as are the label's. */
  disc: Box
  /** Null where there is no room for it: it would cover another marker or label. */
  label: Box | null
}

/** What the layout needs of a place; the position is `[longitude, latitude]`, lengths are in CSS pixels. */
export interface MarkerToPlace {
  path: string
  position: readonly [number, number]
  label: PixelSize
  /** From where the place is to where its marker is wanted, where that is not the same. */
  fan?: PixelPoint | null
  /** Where its label has to stand, if it has no choice. */
  side?: LabelSide | null
}

export interface LabelRoom {
  /** The address of the place whose label comes before all others. */
  selected: string | null
  /** Where labels stand whole, if they can: in CSS pixels of the world at the zoom. */
  room: Box | null
}

/** Where each marker and its label stand at a zoom: discs apart from each other, labels clear of discs and labels, or left out. */
export function markerLayout(
  places: readonly MarkerToPlace[],
  zoom: number,
  { selected, room }: LabelRoom = { selected: null, room: null },
): PlacedMarker[] {
  const points = places.map(({ position }) => project(position, zoom))
  const wanted = points.map(({ x, y }, index) => {
    const fan = places[index]?.fan ?? { x: 0, y: 0 }
    return { x: x + fan.x, y: y + fan.y }
  })
  const centers = spreadMarkers(wanted, MARKER_DIAMETER + GAP)
  const markers = places.map(({ path, label, side }, index) => ({
    center: centers[index] ?? { x: 0, y: 0 },
    diameter: MARKER_DIAMETER,
    label,
    side,
    isFirst: path === selected,
  }))
  const sides = labelSides(markers, room)
  return places.map(({ path }, index) => {
    const marker = markers[index]
    const point = points[index]
    const chosen = sides[index]
    if (!marker || !point || !chosen) throw new Error('The layout has as many markers as places.')
    return {
      path,
      offset: { x: marker.center.x - point.x, y: marker.center.y - point.y },
      side: chosen.side,
      disc: discBox(marker),
      label: chosen.isClear ? labelBox(marker, chosen.side) : null,
    }
  })
}
