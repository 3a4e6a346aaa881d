import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { project, unproject } from '../lib/map/web-mercator'
import { mapThemes } from '../lib/map-theme'
import { drawMap } from '../lib/picture/draw-map'
import { openBasemap } from '../lib/picture/open-basemap'
import { pngOf } from '../lib/picture/png'
import { OWN_BASEMAP } from '../lib/settings'

const TILE_SIZE = 256
/** So many tiles wide and high: more than a phone's screen shows, wherever its middle lies in them. */
const BLOCK = 8

/**
 * Draws the raster tiles around a position `[longitude, latitude]` at some zooms as `{z}/{x}/{y}.png` in a folder: our own
 * basemap with its names, in 256 by 256 pixels each.
 */
export async function drawRasterTiles(
  folder: string,
  { middle, zooms }: { middle: [number, number]; zooms: readonly number[] },
): Promise<void> {
  const basemap = await openBasemap(OWN_BASEMAP)
  const size = { width: BLOCK * TILE_SIZE, height: BLOCK * TILE_SIZE }
  for (const zoom of zooms) {
    const { x, y } = project(middle, zoom)
    const [column, row] = [x, y].map((pixels) => Math.round(pixels / TILE_SIZE))
    if (column === undefined || row === undefined) continue
    const center = unproject({ x: column * TILE_SIZE, y: row * TILE_SIZE }, zoom)
    // All at once: names that cross the edge of a tile go on in the next one.
    const { ground } = await drawMap(basemap, {
      frame: { center, zoom },
      size,
      marks: [],
      places: [],
      theme: mapThemes.light,
    })
    for (let right = 0; right < BLOCK; right++)
      for (let down = 0; down < BLOCK; down++) {
        const placed = { x: -right * TILE_SIZE, y: -down * TILE_SIZE, scale: 1 }
        const tile = join(folder, `${zoom}/${column - BLOCK / 2 + right}/${row - BLOCK / 2 + down}.png`)
        mkdirSync(dirname(tile), { recursive: true })
        writeFileSync(tile, await pngOf({ width: TILE_SIZE, height: TILE_SIZE }, [{ ...ground, placed }]))
      }
  }
}
