import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readArticles } from '../../lib/articles/read-articles'
import { attributionText } from '../../lib/basemap/attribution-text'
import { openArchive } from '../../lib/basemap/open-archive'
import { siteBasemap } from '../../lib/basemap/site-basemap'
import { articleView } from '../../lib/map/map-view'
import { nearestZoom } from '../../lib/map/nearest-zoom'
import { placeMarks } from '../../lib/map/place-marks'
import { mapThemes } from '../../lib/map-theme'
import { drawMap } from '../../lib/picture/draw-map'
import { openBasemap } from '../../lib/picture/open-basemap'
import type { PathShape, Shape, TextShape } from '../../lib/picture/shape'
import { portOf, serveFolder, serverHost, stopServer } from '../serve-folder'
import { MAX_TILE_ZOOM } from './cut-tiles'
import { homsArchive, homsLayers } from './fixtures/homs-archive'
import { basemapMetadata } from './make-basemap'

const theme = mapThemes.light
const sound = homsArchive()

/** The sound archive with one byte of its header set otherwise. */
function withByte(at: number, value: number) {
  const bytes = Buffer.from(sound)
  bytes[at] = value
  return bytes
}

const { earth: _, ...withoutEarth } = homsLayers

const files: Record<string, string | Buffer> = {
  'homs.pmtiles': sound,
  'page.pmtiles': '<!doctype html><title>Sign in</title>',
  'empty.pmtiles': '',
  'second-version.pmtiles': withByte(7, 2),
  'pictures.pmtiles': withByte(99, 2),
  'brotli.pmtiles': withByte(98, 3),
  'cut-off.pmtiles': sound.subarray(0, 140),
  'without-earth.pmtiles': homsArchive(withoutEarth),
}

let folder: string
let server: Server
let host: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-archive-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  server = await serveFolder(folder, 0)
  host = `http://${serverHost}:${portOf(server)}`
})

afterAll(async () => {
  await stopServer(server)
  rmSync(folder, { recursive: true })
})

test('the map comes as near as the archive allows, and says whose data it is', async () => {
  const basemapUrl = `${host}/homs.pmtiles`
  expect(await siteBasemap({ basemapUrl, basePath: '/maps' })).toEqual({
    address: basemapUrl,
    maxZoom: 13,
    credit: 'Protomaps © OpenStreetMap',
  })
})

test('of our own archive, maps come no nearer than its coast is exact, and credit whose it is', () => {
  expect(nearestZoom(MAX_TILE_ZOOM)).toBe(10)
  expect(attributionText(basemapMetadata.attribution)).toBe('Natural Earth · GeoNames CC BY 4.0')
})

describe('a picture of it', () => {
  async function shapesAt(zoom: number) {
    const [article] = await readArticles()
    const { ground } = await drawMap(await openBasemap(`${host}/homs.pmtiles`), {
      frame: { center: [36.6, 34.8], zoom },
      size: { width: 800, height: 600 },
      marks: article ? placeMarks(articleView(article).places, zoom, {}) : [],
      places: article ? articleView(article).places : [],
      theme,
    })
    return ground.shapes.flatMap(flatten)
  }
  const flatten = (shape: Shape): Shape[] =>
    shape.kind === 'group' ? shape.shapes.flatMap(flatten) : [shape]
  const isPath = (shape: Shape): shape is PathShape => shape.kind === 'path'
  const isText = (shape: Shape): shape is TextShape => shape.kind === 'text'
  const linesOf = (shapes: Shape[], color: string) =>
    shapes.filter(isPath).filter(({ stroke, fill }) => stroke?.color === color && !fill)
  const textsOf = (shapes: Shape[]) => shapes.filter(isText).map(({ text }) => text)

  test('has main roads from zoom 8 on, and minor ones from zoom 12 on', async () => {
    const widths = async (zoom: number) =>
      new Set(linesOf(await shapesAt(zoom), theme.road.color).map(({ stroke }) => stroke?.width))
    expect([...(await widths(7))]).toEqual([])
    expect([...(await widths(8))]).toEqual([expect.closeTo(0.8)])
    expect([...(await widths(11))]).toEqual([expect.closeTo(1.41)])
    expect([...(await widths(12))].toSorted()).toEqual([1, 2])
  })

  test('has land, the sea over it, a lake with its shore, a river and the border of the country alone', async () => {
    const shapes = await shapesAt(9)
    const fills = new Set(shapes.filter(isPath).map(({ fill }) => fill))
    expect(fills).toEqual(new Set([theme.land, theme.lake.fill, theme.sea, undefined]))
    expect(
      shapes.filter(isPath).some(({ stroke, fill }) => fill && stroke?.color === theme.lake.shore.color),
    ).toBe(true)
    expect(linesOf(shapes, theme.river.color)).not.toEqual([])
    expect(linesOf(shapes, theme.border.color)).not.toEqual([])
  })

  test('names its places in English, but not the one that has a marker', async () => {
    expect(textsOf(await shapesAt(7)).toSorted()).toEqual(['Hama', 'SYRIA'])
    expect(textsOf(await shapesAt(8)).toSorted()).toEqual(['Hama', 'SYRIA', 'Salamiyah'])
  })
})

describe('an archive that no map can be drawn from is refused', () => {
  const problem = (found: string, address: string) =>
    new Error(
      `BASEMAP_URL is a PMTiles archive (version 3) of vector tiles in the schema of the Protomaps basemap; found ${found} at "${address}".`,
    )

  test.each([
    ['nowhere.pmtiles', 'nothing that can be read (Bad response code: 404)'],
    ['page.pmtiles', 'a file of another kind'],
    ['empty.pmtiles', 'a file of another kind'],
    ['second-version.pmtiles', 'an archive of another version'],
    ['pictures.pmtiles', 'tiles of the type png'],
    ['brotli.pmtiles', 'tiles compressed with brotli'],
    ['without-earth.pmtiles', 'no layer "earth" among its layers (water, boundaries, roads, places)'],
  ])('%s', async (name, found) => {
    const address = `${host}/${name}`
    await expect(openArchive(address)).rejects.toThrow(problem(found, address))
  })

  test('cut off half-way', async () => {
    await expect(openArchive(`${host}/cut-off.pmtiles`)).rejects.toThrow(
      /found an archive that cannot be read \(.+\) at "/,
    )
  })

  test('of a server that cannot be reached', async () => {
    await expect(openArchive('http://127.0.0.1:9/a.pmtiles')).rejects.toThrow(
      /found nothing that can be read \(.+\) at "http:\/\/127\.0\.0\.1:9\/a\.pmtiles"\.$/,
    )
  })

  test('by the build in one line, before anything is built', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/basemap/build-basemap.ts'],
      { encoding: 'utf8', env: { ...process.env, BASEMAP_URL: '/nowhere.pmtiles' } },
    )
    expect([status, stdout, stderr.trimEnd()]).toEqual([
      1,
      '',
      problem('no file in public/', '/nowhere.pmtiles').message,
    ])
  })
})
