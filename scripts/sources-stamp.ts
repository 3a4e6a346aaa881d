import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A hash that changes when what is made from these would: of the versions of packages, and of files and all files below folders,
 * tests apart. Paths are relative to the project's top.
 */
export function sourcesStamp(
  root: string,
  { packages, paths }: { packages: readonly string[]; paths: readonly string[] },
): string {
  const hash = createHash('sha256')
  for (const name of packages) {
    // Read as a file: not every package exports its package.json.
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))
    hash.update(`${name}@${version}\n`)
  }
  for (const file of paths.flatMap((path) => filesIn(root, path))) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

function filesIn(root: string, path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path]
  return readdirSync(join(root, path), { encoding: 'utf8', recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
    .map((file) => `${path}/${file}`)
}
