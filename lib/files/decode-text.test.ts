import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text'

const ascii = '{"type": "Point", "coordinates": [1, 2]}'

describe('decodeText', () => {
  test('reads UTF-8, with or without a byte-order mark', () => {
    expect(decodeText(Buffer.from('Köln'))).toEqual({ text: 'Köln' })
    expect(decodeText(Buffer.from('\uFEFFKöln'))).toEqual({ text: 'Köln' })
    expect(decodeText(Buffer.from(''))).toEqual({ text: '' })
  })

  test.each([
    ['with a mark', Buffer.from(`\uFEFF${ascii}`, 'utf16le'), 'little'],
    ['without a mark', Buffer.from(ascii, 'utf16le'), 'little'],
    ['with a mark', Buffer.from(`\uFEFF${ascii}`, 'utf16le').swap16(), 'big'],
    ['without a mark', Buffer.from(ascii, 'utf16le').swap16(), 'big'],
  ])('knows UTF-16 %s: %#', (_mark, bytes, end) => {
    expect(messageOf(bytes)).toBe(
      `1:1: The file is UTF-8 text; found what looks like UTF-16 (${end}-endian), so save it again as UTF-8.`,
    )
  })

  test('points at the first byte of Latin-1', () => {
    expect(messageOf(Buffer.from('{"name":\r\n"Köln"}', 'latin1'))).toBe(
      '2:3: The file is UTF-8 text; found the byte F6, which is “ö” in Windows-1252 and Latin-1, so save it again as UTF-8.',
    )
  })

  test.each([
    [
      [0x50, 0x4b, 3, 4, 0, 0],
      'a ZIP archive, such as .xlsx, .kmz or .docx, so save what is in it as plain text, CSV, GeoJSON or KML',
    ],
    [
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1],
      'an old Office document, such as .xls or .doc, so save what is in it as plain text, CSV, GeoJSON or KML',
    ],
    [[0, 0, 0x27, 0x0a, 0, 0], 'a shapefile, so save what is in it as plain text, CSV, GeoJSON or KML'],
    [
      [...Buffer.from('SQLite format 3')],
      'a database, such as .gpkg, so save what is in it as plain text, CSV, GeoJSON or KML',
    ],
    [[0x1f, 0x8b, 8, 0], 'a gzip archive'],
    [[0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'a PDF document'],
    [[0x89, 0x50, 0x4e, 0x47, 13, 10], 'a PNG picture'],
    [[0xff, 0xd8, 0xff, 0xe0], 'a JPEG picture'],
    [[1, 2, 3, 0, 0, 4], 'a binary file'],
  ])('names other kinds of files: %#', (bytes, kind) => {
    expect(messageOf(Uint8Array.from(bytes))).toBe(`1:1: The file is UTF-8 text; found ${kind}.`)
  })
})

function messageOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes)
  return 'problem' in decoded
    ? `${decoded.problem.line}:${decoded.problem.column}: ${decoded.problem.message}`
    : decoded.text
}
