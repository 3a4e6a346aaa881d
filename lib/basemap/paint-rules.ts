import { type Feature, LineSymbolizer, type PaintRule, PolygonSymbolizer } from 'protomaps-leaflet'
import { type LineStyle, lineWidth, type MapTheme } from '../map-theme'
import { isShownAt } from './is-shown-at'

/** What is drawn under the labels, from the bottom up, of any archive in the Protomaps schema. */
export function basemapPaintRules(theme: MapTheme): PaintRule[] {
  return [
    // Land is filled over its own outline: so only the outer half is left of it, and nothing of it where land was cut at the
    // edge of a tile or at the antimeridian.
    { dataLayer: 'earth', symbolizer: line(theme.coast, 2), filter: isPolygon },
    { dataLayer: 'earth', symbolizer: new PolygonSymbolizer({ fill: theme.land }), filter: isPolygon },
    { dataLayer: 'water', symbolizer: line(theme.river), filter: isRiver },
    { dataLayer: 'water', symbolizer: line(theme.lake.shore, 2), filter: isLake },
    { dataLayer: 'water', symbolizer: new PolygonSymbolizer({ fill: theme.lake.fill }), filter: isLake },
    { dataLayer: 'water', symbolizer: new PolygonSymbolizer({ fill: theme.sea }), filter: isSea },
    { dataLayer: 'roads', minzoom: 12, symbolizer: road(theme.road, 0.5), filter: isMinorRoad },
    { dataLayer: 'roads', minzoom: 8, symbolizer: road(theme.road, 1), filter: isMainRoad },
    { dataLayer: 'boundaries', symbolizer: line(theme.border), filter: isSettledBorder },
    {
      dataLayer: 'boundaries',
      symbolizer: line(theme.border, 1, theme.disputedDash),
      filter: isDisputedBorder,
    },
  ]
}

const POLYGON = 3

const line = (style: LineStyle, factor = 1, dash?: readonly number[]) =>
  new LineSymbolizer({
    color: style.color,
    width: (zoom) => factor * lineWidth(style, zoom),
    lineJoin: 'round',
    ...(dash && { dash: [...dash] }),
  })

/** Wider and wider from zoom 10 on, as streets are when a reader comes near. */
const road = (style: LineStyle, factor: number) =>
  new LineSymbolizer({
    color: style.color,
    width: (zoom) => factor * lineWidth(style, zoom) * 2 ** (Math.max(0, zoom - 10) / 2),
    lineJoin: 'round',
    lineCap: 'round',
  })

const isPolygon = (_zoom: number, { geomType }: Feature) => geomType === POLYGON
const isSea = (zoom: number, feature: Feature) =>
  isPolygon(zoom, feature) && (feature.props.kind === 'ocean' || feature.props.kind === 'sea')
const isLake = (zoom: number, feature: Feature) => isPolygon(zoom, feature) && !isSea(zoom, feature)
const isRiver = (zoom: number, { geomType, props }: Feature) =>
  geomType !== POLYGON && props.kind === 'river' && isShownAt(zoom, props)
const isMainRoad = (_zoom: number, { props }: Feature) =>
  props.kind === 'highway' || props.kind === 'major_road'
const isMinorRoad = (_zoom: number, { props }: Feature) => props.kind === 'minor_road'
const isSettledBorder = (_zoom: number, { props }: Feature) => props.kind === 'country' && !props.disputed
const isDisputedBorder = (_zoom: number, { props }: Feature) =>
  props.kind === 'country' && Boolean(props.disputed)
