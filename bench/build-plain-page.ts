import { spawnSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { CommandError } from '../scripts/command'
import { drawRasterTiles } from './draw-raster-tiles'

const copy = '.cache/bench/plain-page'

/** Where the plain page is when it is built. */
export const plainPageFolder = join(copy, 'out')

/** The map of the plain page opens here, `[longitude, latitude]`, and cannot be zoomed further than its tiles go. */
const tiles = { middle: [37, 35] as [number, number], zooms: [5, 6, 7, 8] }

/** Builds the page that a developer would otherwise write, and draws its tiles beside it. */
export async function buildPlainPage(): Promise<void> {
  rmSync(copy, { recursive: true, force: true })
  cpSync(join(import.meta.dirname, 'plain-page'), copy, { recursive: true })
  const { resolve: find } = createRequire(import.meta.url)
  cpSync(join(dirname(find('leaflet')), 'images'), join(copy, 'public/leaflet'), { recursive: true })
  const next = find('next/dist/bin/next')
  const { status } = spawnSync(process.execPath, [next, 'build', copy], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PLACES_FILE: resolve('data/articles/kerry-russia-syria/places.geojson') },
  })
  if (status !== 0) throw new CommandError('The plain page could not be built.')
  await drawRasterTiles(join(plainPageFolder, 'tiles'), tiles)
}
