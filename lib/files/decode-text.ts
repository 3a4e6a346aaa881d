import type { LocatedMessage } from '../articles/located'

/** Reads bytes as UTF-8. Where they are not, says what they look like, as far as that shows, and what to do. */
export function decodeText(bytes: Uint8Array): { text: string } | { problem: LocatedMessage } {
  const binary = findSignature(bytes)
  if (binary) return atStart(`found ${binary}`)
  const utf16 = findUtf16(bytes)
  if (utf16) return atStart(`found what looks like ${utf16}, so save it again as UTF-8`)
  if (bytes.includes(0)) return atStart('found a binary file')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return describeBadByte(bytes)
  }
}

const saved = 'so save what is in it as plain text, CSV, GeoJSON or KML'

/** How kinds of files begin that are taken for text by mistake. */
const signatures = [
  { begins: [0x50, 0x4b, 0x03, 0x04], kind: `a ZIP archive, such as .xlsx, .kmz or .docx, ${saved}` },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], kind: `an old Office document, such as .xls or .doc, ${saved}` },
  { begins: [0x00, 0x00, 0x27, 0x0a], kind: `a shapefile, ${saved}` },
  { begins: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20], kind: `a database, such as .gpkg, ${saved}` },
  { begins: [0x1f, 0x8b], kind: 'a gzip archive' },
  { begins: [0x25, 0x50, 0x44, 0x46, 0x2d], kind: 'a PDF document' },
  { begins: [0x89, 0x50, 0x4e, 0x47], kind: 'a PNG picture' },
  { begins: [0xff, 0xd8, 0xff], kind: 'a JPEG picture' },
]

function findSignature(bytes: Uint8Array): string | undefined {
  return signatures.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte))?.kind
}

/** By its byte-order mark, or, of text that begins in ASCII, by every other byte being 0. */
function findUtf16(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  const begin = bytes.subarray(0, 32)
  const isZeroAt = (parity: number) =>
    begin.length > 1 && begin.every((byte, index) => (byte === 0) === (index % 2 === parity))
  if ((first === 0xff && second === 0xfe) || isZeroAt(1)) return 'UTF-16 (little-endian)'
  if ((first === 0xfe && second === 0xff) || isZeroAt(0)) return 'UTF-16 (big-endian)'
  return undefined
}

/** Text with bytes from 128 on that are no UTF-8 is nearly always in Windows-1252, or Latin-1, which is a part of it. */
function describeBadByte(bytes: Uint8Array): { problem: LocatedMessage } {
  const before = new TextDecoder().decode(bytes).split('\uFFFD', 1)[0] ?? ''
  const byte = bytes[new TextEncoder().encode(before).length] ?? 0
  const lines = before.split(/\r\n|\n|\r/)
  const letter = new TextDecoder('windows-1252').decode(new Uint8Array([byte]))
  const name = byte.toString(16).toUpperCase()
  const found = `found the byte ${name}, which is “${letter}” in Windows-1252 and Latin-1, so save it again as UTF-8`
  return refuse({ line: lines.length, column: (lines.at(-1) ?? '').length + 1 }, found)
}

function atStart(found: string): { problem: LocatedMessage } {
  return refuse({ line: 1, column: 1 }, found)
}

function refuse(location: { line: number; column: number }, found: string): { problem: LocatedMessage } {
  return { problem: { ...location, rule: 'encoding', message: `The file is UTF-8 text; ${found}.` } }
}
