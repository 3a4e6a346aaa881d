import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import type { SourceFile } from './source-file'

const folders = ['app', 'components', 'lib', 'service-worker', 'scripts', 'e2e', 'bench']
const sourceEnding = /\.(?:tsx?|jsx?|mjs|css)$/

/** The project's own source files: those in its folders and the configuration at its top. */
export function listSources(root: string): SourceFile[] {
  const entries = readdirSync(root, { withFileTypes: true })
  const atTop = entries.filter((entry) => entry.isFile() && entry.name !== 'next-env.d.ts')
  const within = entries
    .filter((entry) => entry.isDirectory() && folders.includes(entry.name))
    .flatMap((entry) =>
      readdirSync(join(root, entry.name), { recursive: true, encoding: 'utf8' }).map((path) =>
        posix.join(entry.name, path.split(sep).join('/')),
      ),
    )
  return [...atTop.map((entry) => entry.name), ...within]
    .filter((path) => sourceEnding.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}
