import L from 'leaflet'
import { type Box, sharedArea } from '@/lib/map/box'
import type { MapPlace } from '@/lib/map/map-view'
import type { MapTheme } from '@/lib/map-theme'
import { fontFamily } from './measure-text'
import type { MarkerLayoutAt } from './use-marker-layout'

/** Made by `npm run basemap`: a vector archive in the schema of the Protomaps basemap. */
const ARCHIVE = '/basemap/world.pmtiles'

/** As many labelled tiles as a large screen shows; the library's own 16 leave the rest of it without names. */
const LABELLED_TILES = 64

/** What the labels keep clear of. Read anew each time that labels are placed: the layer outlives the views it is drawn for. */
export interface Avoided {
  current: { places: readonly MapPlace[]; geonameIds: ReadonlySet<number>; layoutAt: MarkerLayoutAt }
}

export interface BasemapLayer {
  addTo(map: L.Map): void
  remove(): void
  placeLabelsAnew(): void
}

/**
 * The basemap as a layer of Leaflet, drawn by protomaps-leaflet. Rejects where the library or the archive does not come, and
 * where the server does not answer byte ranges.
 */
export async function createBasemapLayer(theme: MapTheme, avoided: Avoided): Promise<BasemapLayer> {
  // Apart from the island, so that the markers need not wait for it.
  const [{ leafletLayer }, { PMTiles }, { basemapPaintRules, basemapLabelRules }] = await Promise.all([
    import('protomaps-leaflet'),
    import('pmtiles'),
    import('./basemap-rules'),
  ])
  // protomaps-leaflet takes Leaflet from the global scope, as scripts in pages did.
  Object.assign(globalThis, { L })
  const font = fontFamily()
  const archive = new PMTiles(ARCHIVE)
  const [{ maxZoom }] = await Promise.all([archive.getHeader(), loadFont(font)])
  const layer = leafletLayer({
    url: archive,
    maxDataZoom: maxZoom,
    backgroundColor: theme.sea,
    paintRules: basemapPaintRules(theme),
    labelRules: basemapLabelRules(theme, font, {
      get geonameIds() {
        return avoided.current.geonameIds
      },
      get cities() {
        return avoided.current.places
      },
      isClear: (box, zoom) =>
        avoided.current
          .layoutAt(zoom)
          .every(({ disc, label }) => !overlap(box, disc) && !overlap(box, label)),
    }),
    attribution: '',
    lang: 'en',
  })
  const placeLabelsAnew = () => {
    layer.clearLayout()
    layer.labelers.maxLabeledTiles = LABELLED_TILES
    layer.rerenderTiles()
  }
  layer.labelers.maxLabeledTiles = LABELLED_TILES
  return { addTo: (map) => layer.addTo(map), remove: () => layer.remove(), placeLabelsAnew }
}

const overlap = (a: Box, b: Box) => sharedArea(a, b) > 0

/** Letters of each subset that names are written in: a font comes in pieces, and only for letters that are asked for. */
const SAMPLE = 'AŁğşİạ'

/** Labels are painted once: in a font that has come, or else in its fallback. */
const loadFont = (family: string) =>
  Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 12px ${family}`, SAMPLE))).catch(
    () => {},
  )
