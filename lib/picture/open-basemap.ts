import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { FetchSource, PMTiles, type Source } from 'pmtiles'
import { PmtilesSource, TileCache, View } from 'protomaps-leaflet'

/** Tiles are drawn at 512 CSS pixels, so at the zoom after their own, as the interactive map does. */
const TILE_SIZE = 512
const LEVEL_DIFFERENCE = 1

const opened = new Map<string, Promise<View>>()

/**
 * The vector tiles of an archive, decoded: at an http(s) address, or at a path of this site, whose file lies in `public/`.
 * Each archive is opened once. Rejects where the archive is not there.
 */
export function openBasemap(address: string): Promise<View> {
  const view = opened.get(address) ?? openView(address)
  opened.set(address, view)
  return view
}

async function openView(address: string): Promise<View> {
  const source = /^https?:/.test(address)
    ? new FetchSource(address)
    : await openFile(join(process.cwd(), 'public', address))
  const archive = new PMTiles(source)
  const { maxZoom } = await archive.getHeader()
  return new View(new TileCache(new PmtilesSource(archive, false), TILE_SIZE), maxZoom, LEVEL_DIFFERENCE)
}

async function openFile(file: string): Promise<Source> {
  const handle = await open(file)
  return {
    getKey: () => file,
    async getBytes(offset, length) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset)
      return { data: new Uint8Array(buffer).slice(0, bytesRead).buffer }
    },
  }
}
