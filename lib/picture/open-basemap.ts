import { PmtilesSource, TileCache, View } from 'protomaps-leaflet'
import { openArchive } from '../basemap/open-archive'

/** Tiles are drawn at 512 CSS pixels, so at the zoom after their own, as the interactive map does. */
const TILE_SIZE = 512
const LEVEL_DIFFERENCE = 1

/** The vector tiles of an archive, decoded, and whose data they are. */
export interface OpenBasemap extends View {
  credit: string
}

const opened = new Map<string, Promise<OpenBasemap>>()

/** The basemap of an archive. Each archive is opened once. Rejects as `openArchive` does. */
export function openBasemap(address: string): Promise<OpenBasemap> {
  const view = opened.get(address) ?? openView(address)
  opened.set(address, view)
  return view
}

async function openView(address: string): Promise<OpenBasemap> {
  const { archive, maxZoom, credit } = await openArchive(address)
  const tiles = new TileCache(new PmtilesSource(archive, false), TILE_SIZE)
  return Object.assign(new View(tiles, maxZoom, LEVEL_DIFFERENCE), { credit })
}
