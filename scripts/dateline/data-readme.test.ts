import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

// What a block of data/README.md is stands behind its three backquotes: `file=…` is saved, `feature` is put at the end of the
// features, `edit` replaces its first line by its second in the places, `sh` is run, and `console` is all that the command before
// it says, with its exit code.
interface Block {
  language: string
  words: string
  text: string
}

const readme = readFileSync('data/README.md', 'utf8')
const blocks = [...readme.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', words = '', text = '']): Block => ({ language, words, text }),
)

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'))
const places = path.join(folder, 'articles/invented-race/places.geojson')
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const dateline = `"${process.execPath}" --import "${tsx}" "${path.resolve('scripts/dateline.ts')}"`
mkdirSync(path.join(folder, 'articles'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('data/README.md', () => {
  test('shows what it says: each way to bring places in, step by step', () => {
    let said: ReturnType<typeof run> | undefined
    let count = 0
    for (const { language, words, text } of blocks) {
      const file = words.match(/^file=(.+)$/)?.[1]
      if (file) writeFileSync(path.join(folder, file), text)
      else if (words === 'feature') appendFeature(text)
      else if (language === 'edit') edit(text.trimEnd().split('\n'))
      else if (language === 'sh') said = run(text)
      else if (language === 'console') {
        const expected = { output: text, status: words === 'exit=1' ? 1 : 0 }
        expect(said).toEqual(expected)
        count++
      } else throw new Error(`A block of data/README.md is of no known kind: ${language} ${words}`)
    }
    expect(count).toBe(blocks.filter(({ language }) => language === 'sh').length)
    expect(count).toBeGreaterThan(5)
  }, 120_000)
})

function run(command: string) {
  // Into one stream, so that messages and data stand in the order in which they were said.
  const { stdout: output, status } = spawnSync(`(${command.replace('npm run dateline --', dateline)}) 2>&1`, {
    shell: true,
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ARTICLES_FOLDER: 'articles' },
  })
  return { output, status }
}

function appendFeature(feature: string) {
  const text = readFileSync(places, 'utf8')
  const end = text.lastIndexOf('\n  ]')
  const indented = feature.trimEnd().replace(/^/gm, '    ')
  writeFileSync(places, `${text.slice(0, end)},\n${indented}${text.slice(end)}`)
}

function edit([before = '', after = '']: string[]) {
  const text = readFileSync(places, 'utf8')
  expect(text).toContain(before)
  writeFileSync(places, text.replace(before, after))
}
