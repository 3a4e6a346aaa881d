import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { listSources } from './house-rules/list-sources'
import { importsOf } from './house-rules/read-code'
import { isCode, isTest } from './house-rules/source-file'

interface LockedPackage {
  version: string
  resolved?: string
  integrity?: string
  license?: string
}

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const manifest: { scripts: Record<string, string>; dependencies: Record<string, string> } = JSON.parse(
  read('package.json'),
)
const lock: { packages: Record<string, LockedPackage> } = JSON.parse(read('package-lock.json'))
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')
const direct = Object.keys(manifest.dependencies).sort()
const readme = read('README.md')

/** A section of the README, from its heading to the next. */
const section = (heading: string) =>
  readme.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''

describe('each direct runtime dependency', () => {
  const rows = [...section('What it stands on').matchAll(/^\| (`.*) \| (.*) \|$/gm)].map(
    ([, names = '', reason = '']) => ({
      names: [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
      reason,
    }),
  )

  test('has its reason in the README, and nothing else has', () => {
    expect(rows.flatMap(({ names }) => names).sort()).toEqual(direct)
    for (const { names, reason } of rows) expect(reason, names.join()).toMatch(/.{15}/)
  })

  test('is imported by more than tests', () => {
    const imported = listSources(process.cwd()).flatMap(({ path, text }) =>
      !isCode(path) || isTest(path) || /^(?:e2e|bench)\//.test(path)
        ? []
        : importsOf(text).map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')),
    )
    expect(direct.filter((name) => !imported.includes(name))).toEqual([])
  })

  test('is under a permissive licence, or the README tells of another', () => {
    const permissive = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']
    const others = direct.filter(
      (name) => !permissive.includes(lock.packages[`node_modules/${name}`]?.license ?? ''),
    )
    expect(others).toEqual(['react-leaflet'])
    expect(section('Credits and licences')).toContain(
      '**react-leaflet** is under the Hippocratic License 2.1',
    )
  })
})

describe('what npm ci installs', () => {
  test('is pinned by its hash, whatever registry it comes from', () => {
    expect(locked.length).toBeGreaterThan(300)
    const unpinned = locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
    expect(unpinned.map(([path]) => path)).toEqual([])
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
  })

  test('runs no script, neither of a package nor before or after one of ours', () => {
    expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true')
    // npm would leave these out.
    const names = Object.keys(manifest.scripts)
    const hooks = names.filter((name) => /^(?:pre|post)/.test(name) || /^(?:install|prepare)$/.test(name))
    expect(hooks).toEqual([])
  })
})
