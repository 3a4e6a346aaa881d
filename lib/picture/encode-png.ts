import { crc32, deflateSync } from 'node:zlib'
import type { PixelSize } from '../map/box'

/** Below it, a file is a fifth larger; above it, hardly smaller. */
const COMPRESSION_LEVEL = 4

/**
 * Pixels (RGBA, eight bits each, row by row) as a PNG picture. A canvas's own encoder tries each filter on each row, which takes three times as
 * long, and the file of a map is a quarter larger: most of its pixels are just like the one before.
 * Source: Portable Network Graphics, https://www.w3.org/TR/png-3/
 */
export function encodePng(pixels: Uint8Array, { width, height }: PixelSize): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, RGBA], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(unfiltered(pixels, 4 * width), { level: COMPRESSION_LEVEL })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

const RGBA = 6

/** Rows of so many bytes, each after the number of its filter, which is 0 for none. */
function unfiltered(pixels: Uint8Array, length: number): Uint8Array {
  const rows = new Uint8Array(pixels.length + pixels.length / length)
  for (let start = 0, row = 0; start < pixels.length; start += length, row++)
    rows.set(pixels.subarray(start, start + length), start + row + 1)
  return rows
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
