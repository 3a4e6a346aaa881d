import { PmtilesSource, TileCache, View } from 'protomaps-leaflet'
import { openArchive } from '../basemap/open-archive'

/** Tiles are drawn at 512 CSS pixels, so at the zoom after their own, as the interactive map does. */
const TILE_SIZE = 512
const LEVEL_DIFFERENCE = 1

const opened = new Map<string, Promise<View>>()

/** The vector tiles of an archive, decoded. Each archive is opened once. Rejects as `openArchive` does. */
export function openBasemap(address: string): Promise<View> {
  const view = opened.get(address) ?? openView(address)
  opened.set(address, view)
  return view
}

async function openView(address: string): Promise<View> {
  const { archive, maxZoom } = await openArchive(address)
  return new View(new TileCache(new PmtilesSource(archive, false), TILE_SIZE), maxZoom, LEVEL_DIFFERENCE)
}
