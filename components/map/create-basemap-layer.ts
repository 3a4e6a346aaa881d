import { DomUtil, GridLayer, type Map as LeafletMap } from 'leaflet'
import { FetchSource, PMTiles } from 'pmtiles'
import { leafletLayer, type PreparedTile, type View } from 'protomaps-leaflet'
import { noteRange } from '@/components/offline/ranges-read'
import type { LabelAvoidance } from '@/lib/basemap/label-avoidance'
import { basemapLabelRules } from '@/lib/basemap/label-rules'
import { basemapPaintRules } from '@/lib/basemap/paint-rules'
import { tilesInBox } from '@/lib/basemap/tiles-in-box'
import { writeLabelOnCanvas } from '@/lib/basemap/write-label-on-canvas'
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
  /** Places the labels of all that the map shows; call it before `addTo`. */
  placeLabels(map: LeafletMap): Promise<void>
  /** Places them anew, where there is something else to avoid; where that fails, they stay. */
  updateLabels(map: LeafletMap): void
  /** Resolves when all that the map shows is drawn for the first time. */
  addTo(map: LeafletMap): Promise<void>
  remove(): void
}

/**
 * The basemap as a layer of Leaflet, drawn by protomaps-leaflet. Rejects where the archive does not come, and
 * where the server does not answer byte ranges.
 */
export async function createBasemapLayer(
  address: string,
  theme: MapTheme,
  avoided: Avoided,
): Promise<BasemapLayer> {
  // protomaps-leaflet takes Leaflet from the global scope, as scripts in pages did.
  Object.assign(globalThis, { L: { DomUtil, GridLayer } })
  const font = fontFamily()
  const source = new FetchSource(address)
  const archive = new PMTiles({
    getKey: () => source.getKey(),
    getBytes(offset, length, signal, etag) {
      noteRange(address, offset, length)
      return source.getBytes(offset, length, signal, etag)
    },
  })
  const { maxZoom } = await archive.getHeader()
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
  const removal = new AbortController()
  async function placeLabels(map: LeafletMap) {
    layer.clearLayout()
    layer.labelers.maxLabeledTiles = LABELLED_TILES
    await placeLabelsTogether(layer, map)
    layer.rerenderTiles()
  }
  // A zoom calls off what was asked for at the one before; the tiles that it brings place their labels themselves.
  const updateLabels = (map: LeafletMap) => void placeLabels(map).catch(() => {})
  return {
    placeLabels,
    updateLabels,
    addTo(map) {
      const isDrawn = new Promise<void>((resolve) => layer.once('load', resolve))
      layer.addTo(map)
      // Names on tiles that came later may need pieces of the font that were not there when they were painted.
      document.fonts.addEventListener('loadingdone', () => updateLabels(map), { signal: removal.signal })
      return isDrawn
    },
    remove() {
      removal.abort()
      layer.remove()
    },
  }
}

/**
 * Places the labels of all that the map shows at once, as its picture does. The library places those of each tile as it comes,
 * so that which of two names wins would depend on the network.
 */
async function placeLabelsTogether(layer: ReturnType<typeof leafletLayer>, map: LeafletMap) {
  const { min, max } = map.getPixelBounds()
  const zoom = map.getZoom()
  if (!min || !max) return
  // The library draws every copy of the world from the tiles and the labels of the first.
  const world = worldSize(zoom)
  const turned = world * Math.floor((min.x + max.x) / 2 / world)
  const box = { minX: min.x - turned, minY: min.y, maxX: max.x - turned, maxY: max.y }
  const view: View = layer.views.get('')
  const tiles = await tilesInBox(view, zoom, box)
  await loadFont(fontFamily(), tiles)
  layer.labelers.add(zoom, new Map([['', tiles]]))
}

/**
 * Has the pieces of the font come that the names on tiles need: labels are painted once, and in a fallback where a piece is not there. The
 * first letter is for the piece that all need.
 */
async function loadFont(family: string, tiles: readonly PreparedTile[]) {
  const features = tiles.flatMap(({ data }) => [...data.values()].flat())
  const letters = new Set(features.flatMap(({ props }) => [...String(props['name:en'] ?? props.name ?? '')]))
  await document.fonts.load(`12px ${family}`, ['A', ...letters].join('')).catch(() => {})
}
