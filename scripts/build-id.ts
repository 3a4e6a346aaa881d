import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/**
 * Names a build by all that it is made of: the files in `folders`, single `files`, and settings. Next.js would draw a name by lot, so that no two
 * builds were equal; and by the name, an open page learns that the site has changed, so another build must have another.
 */
export function buildId(made: { folders: string[]; files: string[]; settings: object }): string {
  const hash = createHash('sha256').update(JSON.stringify(made.settings))
  const add = (name: string, file: string) => hash.update(`\0${name}\0`).update(readFileSync(file))
  for (const file of made.files) add(file, file)
  for (const folder of made.folders) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
    for (const name of names) {
      const file = join(folder, name)
      if (statSync(file).isFile()) add(name.split(sep).join('/'), file)
    }
  }
  return hash.digest('base64url').slice(0, 16)
}
