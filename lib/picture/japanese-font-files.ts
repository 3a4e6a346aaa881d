import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Japanese has too many letters for one file of a font: each file, known by a number, holds some of them. */
interface FontFile {
  script: string
  /** The first and the last of each range of code points that it holds. */
  ranges: [number, number][]
}

const known = new Map<string, FontFile[]>()

/** What of a Japanese font by Fontsource holds the letters of a text that no other font of the build has: names of files. */
export function japaneseFontFiles(font: string, text: string): string[] {
  const letters = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u2460-\u24ff\u3000-\u30ff\uff00-\uffef]/gu)
  if (!letters) return []
  const codes = letters.map((letter) => letter.codePointAt(0) ?? 0)
  const files = known.get(font) ?? readRanges(font)
  known.set(font, files)
  return files
    .filter(({ ranges }) => ranges.some(([from, to]) => codes.some((code) => code >= from && code <= to)))
    .map(({ script }) => script)
}

/** From the font's table of `unicode-range` (CSS) for each of its files; those of other scripts are not numbered. */
function readRanges(font: string): FontFile[] {
  const file = join(process.cwd(), `node_modules/@fontsource-variable/${font}/unicode.json`)
  const table: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'))
  return Object.entries(table).flatMap(([key, ranges]) => {
    const script = /^\[(\d+)\]$/.exec(key)?.[1]
    return script ? [{ script, ranges: ranges.split(',').map(parseRange) }] : []
  })
}

function parseRange(range: string): [number, number] {
  const [from = '', to = from] = range.replace('U+', '').split('-')
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
}
