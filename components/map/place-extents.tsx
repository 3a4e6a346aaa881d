import type { PathOptions } from 'leaflet'
import { useMemo } from 'react'
import { CircleMarker, Polygon, Polyline } from 'react-leaflet'
import { areaStyle } from '@/lib/map/area-style'
import { dotStyle, lineStyle } from '@/lib/map/line-style'
import type { MapPlace } from '@/lib/map/map-view'
import { largestFirst, placeOutlines } from '@/lib/map/place-outlines'
import { pageTheme } from '@/lib/map-theme'
import { toLatLng } from './lat-lng'
import { useLit } from './lit-place'

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
  onSelect: (path: string) => void
}) {
  const { places, selected, onSelect } = props
  const propsOf = (place: MapPlace) => ({ place, isSelected: place.path === selected, onSelect })
  return (
    <>
      {largestFirst(places).map((place) => (
        <PlaceArea key={place.path} {...propsOf(place)} />
      ))}
      {places.map((place) => (
        <PlaceLines key={place.path} {...propsOf(place)} />
      ))}
      {places.map((place) => (
        <PlaceDots key={place.path} {...propsOf(place)} />
      ))}
    </>
  )
}

function PlaceArea({ place, isSelected, onSelect }: ExtentProps) {
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
}

/** The casing, the line, and what of it takes the pointer. */
function PlaceLines({ place, isSelected, onSelect }: ExtentProps) {
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
}

/** For each point of a place that has several the casing, the dot, and what of it takes the pointer. */
function PlaceDots({ place, isSelected, onSelect }: ExtentProps) {
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
}

function usePointing(path: string, onSelect: (path: string) => void) {
  const { isLit, lightUp, putOut } = useLit(path)
  const handlers = useMemo(
    () => ({ click: () => onSelect(path), mouseover: lightUp, mouseout: putOut }),
    [path, onSelect, lightUp, putOut],
  )
  return { isLit, handlers }
}
