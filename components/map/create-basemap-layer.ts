import L from 'leaflet'
import type { leafletLayer, View } from 'protomaps-leaflet'
import { noteRange } from '@/components/offline/ranges-read'
import type { LabelAvoidance } from '@/lib/basemap/label-avoidance'
import { tilesInBox } from '@/lib/basemap/tiles-in-box'
import { worldSize } from '@/lib/map/web-mercator'
import type { MapTheme } from '@/lib/map-theme'
import { fontFamily } from './measure-text'

/** As many labelled tiles as a large screen shows; the library's own 16 leave the rest of it without names. */
const LABELLED_TILES = 64

/** What the labels keep clear of. Read anew each time that labels are placed: the layer outlives the views it is drawn for. */
export interface Avoided {
  current: LabelAvoidance
}

export interface BasemapLayer {
  /** Places the labels of all that the map shows; call it before `addTo`, and when there is something else to avoid. */
  placeLabels(map: L.Map): Promise<void>
  /** Resolves when all that the map shows is drawn for the first time. */
  addTo(map: L.Map): Promise<void>
  remove(): void
}

/**
 * The basemap as a layer of Leaflet, drawn by protomaps-leaflet. Rejects where the library or the archive does not come, and
 * where the server does not answer byte ranges.
 */
export async function createBasemapLayer(
  address: string,
  theme: MapTheme,
  avoided: Avoided,
): Promise<BasemapLayer> {
  // Apart from the island, so that the markers need not wait for it.
  const [
    { leafletLayer },
    { FetchSource, PMTiles },
    { basemapPaintRules },
    { basemapLabelRules },
    { writeLabelOnCanvas },
  ] = await Promise.all([
    import('protomaps-leaflet'),
    import('pmtiles'),
    import('@/lib/basemap/paint-rules'),
    import('@/lib/basemap/label-rules'),
    import('@/lib/basemap/write-label-on-canvas'),
  ])
  // protomaps-leaflet takes Leaflet from the global scope, as scripts in pages did.
  Object.assign(globalThis, { L })
  const font = fontFamily()
  const source = new FetchSource(address)
  const archive = new PMTiles({
    getKey: () => source.getKey(),
    getBytes(offset, length, signal, etag) {
      noteRange(address, offset, length)
      return source.getBytes(offset, length, signal, etag)
    },
  })
  const [{ maxZoom }] = await Promise.all([archive.getHeader(), loadFont(font)])
  const layer = leafletLayer({
    url: archive,
    maxDataZoom: maxZoom,
    backgroundColor: theme.sea,
    paintRules: basemapPaintRules(theme),
    labelRules: basemapLabelRules(
      theme,
      font,
      {
        get geonameIds() {
          return avoided.current.geonameIds
        },
        get cities() {
          return avoided.current.cities
        },
        isClear: (box, zoom) => avoided.current.isClear(box, zoom),
      },
      writeLabelOnCanvas(font),
    ),
    attribution: '',
    lang: 'en',
  })
  return {
    async placeLabels(map) {
      layer.clearLayout()
      layer.labelers.maxLabeledTiles = LABELLED_TILES
      await placeLabelsTogether(layer, map)
      layer.rerenderTiles()
    },
    addTo(map) {
      const isDrawn = new Promise<void>((resolve) => layer.once('load', resolve))
      layer.addTo(map)
      return isDrawn
    },
    remove: () => layer.remove(),
  }
}

/**
 * Places the labels of all that the map shows at once, as its picture does. The library places those of each tile as it comes,
 * so that which of two names wins would depend on the network.
 */
async function placeLabelsTogether(layer: ReturnType<typeof leafletLayer>, map: L.Map) {
  const { min, max } = map.getPixelBounds()
  const zoom = map.getZoom()
  if (!min || !max) return
  // The library draws every copy of the world from the tiles and the labels of the first.
  const world = worldSize(zoom)
  const turned = world * Math.floor((min.x + max.x) / 2 / world)
  const box = { minX: min.x - turned, minY: min.y, maxX: max.x - turned, maxY: max.y }
  const view: View = layer.views.get('')
  layer.labelers.add(zoom, new Map([['', await tilesInBox(view, zoom, box)]]))
}

/** Letters of each subset that names are written in: a font comes in pieces, and only for letters that are asked for. */
const SAMPLE = 'AŁğşİạ'

/** Labels are painted once: in a font that has come, or else in its fallback. */
const loadFont = (family: string) =>
  Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 12px ${family}`, SAMPLE))).catch(
    () => {},
  )
