import type { PathOptions } from 'leaflet'
import { memo, useMemo } from 'react'
import { CircleMarker, Polygon, Polyline } from 'react-leaflet'
import { areaStyle } from '@/lib/map/area-style'
import { contains, grow } from '@/lib/map/box'
import { isHiddenByMarker } from '@/lib/map/is-hidden-by-marker'
import { dotStyle, lineStyle } from '@/lib/map/line-style'
import type { MapPlace } from '@/lib/map/map-view'
import { placesOnGround } from '@/lib/map/place-marks'
import { largestFirst, placeOutlines } from '@/lib/map/place-outlines'
import { pixelsAcross, project } from '@/lib/map/web-mercator'
import { pageTheme } from '@/lib/map-theme'
import { toLatLng } from './lat-lng'
import { useLit } from './lit-place'
import type { MarkerLayoutAt } from './use-marker-layout'
import { useViewAtRest, type ViewAtRest } from './use-view-at-rest'

interface ExtentProps {
  place: MapPlace
  isSelected: boolean
  onSelect: (path: string) => void
}

/** So wide that a finger meets them, in CSS pixels: a line across, a dot from its middle. */
const REACH = { line: 20, dot: 13 }

/**
 * What is drawn of places on the ground, under all markers: areas, and the true circles of uncertainty; on them lines; on them dots.
 * Areas, lines and dots are the place as much as its marker is, and open it.
 */
export function PlaceExtents(props: {
  places: readonly MapPlace[]
  selected: string | null
  layoutAt: MarkerLayoutAt
  onSelect: (path: string) => void
}) {
  const { places, selected, layoutAt, onSelect } = props
  const atRest = useViewAtRest()
  const onGround = useMemo(() => {
    const { marks, markers, zoom } = layoutAt(Math.round(atRest.zoom))
    const discs = new Map(markers.map(({ path, disc }) => [path, disc]))
    const isHidden = (place: MapPlace) => {
      const disc = discs.get(place.path)
      return disc && isHiddenByMarker(place, disc, zoom)
    }
    return placesOnGround(places, marks).filter(
      (place) => place.extent || (isNear(place, atRest) && !isHidden(place)),
    )
  }, [places, layoutAt, atRest])
  const propsOf = (place: MapPlace) => ({ place, isSelected: place.path === selected, onSelect })
  return (
    <>
      {largestFirst(onGround).map((place) => (
        <PlaceArea key={place.path} {...propsOf(place)} />
      ))}
      {onGround.map((place) => (
        <PlaceLines key={place.path} {...propsOf(place)} />
      ))}
      {onGround.map((place) => (
        <PlaceDots key={place.path} {...propsOf(place)} />
      ))}
    </>
  )
}

/** Whether a circle around a place may be in view, or comes into it when the map is moved by less than its own size. */
function isNear({ position, uncertainty }: MapPlace, { zoom, box }: ViewAtRest): boolean {
  const size = Math.max(box.maxX - box.minX, box.maxY - box.minY)
  const reach = size + pixelsAcross(uncertainty ?? 0, position[1], zoom)
  return contains(grow(box, reach), project(position, zoom))
}

const PlaceArea = memo(function PlaceArea({ place, isSelected, onSelect }: ExtentProps) {
  const { isLit, handlers } = usePointing(place.path, onSelect)
  const outlines = useMemo(
    () => placeOutlines(place).map((rings) => rings.map((ring) => ring.map(toLatLng))),
    [place],
  )
  const pathOptions = useMemo(() => {
    const { fillOpacity, width, opacity, dash } = areaStyle(place.basis, isLit || isSelected)
    return { color: pageTheme.accent, fillOpacity, weight: width, opacity, dashArray: dash?.join(' ') }
  }, [place.basis, isLit, isSelected])
  // A circle says how far off the place may be, and is not the place.
  const isPlace = Boolean(place.extent?.polygons.length)
  return outlines.map((positions, index) => (
    <Polygon
      // biome-ignore lint/suspicious/noArrayIndexKey: the outlines of a place never change their order.
      key={index}
      positions={positions}
      interactive={isPlace}
      bubblingMouseEvents={false}
      eventHandlers={handlers}
      smoothFactor={0}
      pathOptions={pathOptions}
    />
  ))
})

/** The casing, the line, and what of it takes the pointer. */
const PlaceLines = memo(function PlaceLines({ place, isSelected, onSelect }: ExtentProps) {
  const { isLit, handlers } = usePointing(place.path, onSelect)
  const lines = useMemo(() => place.extent?.lines.map((line) => line.map(toLatLng)) ?? [], [place])
  const paths = useMemo((): PathOptions[] => {
    const { width, casing, casingOpacity, dash } = lineStyle(place.basis, isLit || isSelected)
    return [
      { color: pageTheme.paper, weight: casing, opacity: casingOpacity },
      {
        color: pageTheme.accent,
        weight: width,
        opacity: 1,
        lineCap: dash ? 'butt' : 'round',
        dashArray: dash?.join(' '),
      },
      { opacity: 0, weight: REACH.line },
    ]
  }, [place.basis, isLit, isSelected])
  if (lines.length === 0) return null
  return paths.map((pathOptions, index) => (
    <Polyline
      // biome-ignore lint/suspicious/noArrayIndexKey: always the same three.
      key={index}
      positions={lines}
      interactive={index === paths.length - 1}
      bubblingMouseEvents={false}
      eventHandlers={handlers}
      smoothFactor={0}
      pathOptions={pathOptions}
    />
  ))
})

/** For each point of a place that has several the casing, the dot, and what of it takes the pointer. */
const PlaceDots = memo(function PlaceDots({ place, isSelected, onSelect }: ExtentProps) {
  const { isLit, handlers } = usePointing(place.path, onSelect)
  const points = useMemo(() => place.extent?.points.map(toLatLng) ?? [], [place])
  const circles = useMemo(() => {
    const { radius, width, casing } = dotStyle(isLit || isSelected)
    const fillColor = place.basis === 'inferred' ? pageTheme.paper : pageTheme.accent
    return [
      {
        radius: radius + casing,
        pathOptions: { stroke: false, fillColor: pageTheme.paper, fillOpacity: 1 },
      },
      {
        radius: radius - width / 2,
        pathOptions: { color: pageTheme.accent, weight: width, fillColor, fillOpacity: 1 },
      },
      { radius: REACH.dot, pathOptions: { stroke: false, fillOpacity: 0 } },
    ]
  }, [place.basis, isLit, isSelected])
  return points.flatMap((center, point) =>
    circles.map(({ radius, pathOptions }, index) => (
      <CircleMarker
        // biome-ignore lint/suspicious/noArrayIndexKey: the points of a place never change their order.
        key={`${point} ${index}`}
        center={center}
        radius={radius}
        interactive={index === circles.length - 1}
        bubblingMouseEvents={false}
        eventHandlers={handlers}
        pathOptions={pathOptions}
      />
    )),
  )
})

function usePointing(path: string, onSelect: (path: string) => void) {
  const { isLit, lightUp, putOut } = useLit(path)
  const handlers = useMemo(
    () => ({ click: () => onSelect(path), mouseover: lightUp, mouseout: putOut }),
    [path, onSelect, lightUp, putOut],
  )
  return { isLit, handlers }
}
