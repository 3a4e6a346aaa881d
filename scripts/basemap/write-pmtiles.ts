import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { zxyToTileId } from 'pmtiles'

/** One vector tile, not yet compressed. */
export interface Tile {
  z: number
  x: number
  y: number
  bytes: Uint8Array
}

export interface Archive {
  bytes: Buffer
  /** How many tiles can be asked for; those with the same content are stored once. */
  tileCount: number
}

interface Entry {
  tileId: number
  offset: number
  length: number
  runLength: number
}

const HEADER_LENGTH = 127
/** A client fetches this much first, and finds the whole root directory in it. */
const FIRST_FETCH = 16_384
const GZIP = 2
const VECTOR_TILE = 1

/**
 * Writes tiles of the whole world as a PMTiles archive, version 3, clustered, everything in it gzipped.
 * Written here because the one writer on npm (s2-pmtiles) puts its root directory in the first 98,304 bytes, where
 * the specification allows 16,384. https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
export function writePmtiles(tiles: Iterable<Tile>, metadata: Record<string, unknown>): Archive {
  const ordered = [...tiles]
    .map((tile) => ({ ...tile, tileId: zxyToTileId(tile.z, tile.x, tile.y) }))
    .sort((a, b) => a.tileId - b.tileId)
  if (ordered.length === 0) throw new Error('A PMTiles archive has at least one tile; found none.')

  const { entries, contents, data } = storeTiles(ordered)
  const { root, leaves } = writeDirectories(entries)
  const json = gzip(Buffer.from(JSON.stringify(metadata)))

  const zooms = ordered.map((tile) => tile.z)
  const header = writeHeader({
    lengths: [root.length, json.length, leaves.length, data.length],
    counts: [ordered.length, entries.length, contents],
    minZoom: Math.min(...zooms),
    maxZoom: Math.max(...zooms),
  })
  return { bytes: Buffer.concat([header, root, json, leaves, data]), tileCount: ordered.length }
}

/** Compresses each distinct tile once, in the order of the ids, and says where each id finds its own. */
function storeTiles(tiles: readonly { tileId: number; bytes: Uint8Array }[]) {
  const entries: Entry[] = []
  const stored = new Map<string, { offset: number; length: number }>()
  const chunks: Buffer[] = []
  let end = 0
  for (const { tileId, bytes } of tiles) {
    const key = createHash('sha256').update(bytes).digest('base64')
    let place = stored.get(key)
    if (!place) {
      const chunk = gzip(bytes)
      place = { offset: end, length: chunk.length }
      stored.set(key, place)
      chunks.push(chunk)
      end += chunk.length
    }
    const last = entries.at(-1)
    if (last && last.offset === place.offset && last.tileId + last.runLength === tileId) last.runLength++
    else entries.push({ tileId, ...place, runLength: 1 })
  }
  return { entries, contents: stored.size, data: Buffer.concat(chunks) }
}

/** One root directory if it fits into the first fetch, else a root that points to leaves as small as that allows. */
function writeDirectories(entries: readonly Entry[]) {
  const whole = writeDirectory(entries)
  if (whole.length <= FIRST_FETCH - HEADER_LENGTH) return { root: whole, leaves: Buffer.alloc(0) }
  for (let leafSize = 512; ; leafSize *= 2) {
    const pointers: Entry[] = []
    const chunks: Buffer[] = []
    let end = 0
    for (let start = 0; start < entries.length; start += leafSize) {
      const leaf = entries.slice(start, start + leafSize)
      const chunk = writeDirectory(leaf)
      pointers.push({ tileId: leaf[0]?.tileId ?? 0, offset: end, length: chunk.length, runLength: 0 })
      chunks.push(chunk)
      end += chunk.length
    }
    const root = writeDirectory(pointers)
    if (root.length <= FIRST_FETCH - HEADER_LENGTH) return { root, leaves: Buffer.concat(chunks) }
  }
}

/** Chapter 4.2 of the specification: the columns one after the other, ids as differences, then compressed. */
function writeDirectory(entries: readonly Entry[]) {
  const bytes: number[] = []
  const writeVarint = (value: number) => {
    let rest = value
    while (rest >= 0x80) {
      bytes.push((rest % 0x80) + 0x80)
      rest = Math.floor(rest / 0x80)
    }
    bytes.push(rest)
  }
  writeVarint(entries.length)
  let lastId = 0
  for (const entry of entries) {
    writeVarint(entry.tileId - lastId)
    lastId = entry.tileId
  }
  for (const entry of entries) writeVarint(entry.runLength)
  for (const entry of entries) writeVarint(entry.length)
  let contiguous = -1
  for (const entry of entries) {
    // 0 stands for "right after the one before", so a real offset is written one higher.
    writeVarint(entry.offset === contiguous ? 0 : entry.offset + 1)
    contiguous = entry.offset + entry.length
  }
  return gzip(Buffer.from(bytes))
}

interface HeaderFields {
  /** Of the root directory, the metadata, the leaf directories and the tile data, in bytes. */
  lengths: [number, number, number, number]
  /** Of addressed tiles, of tile entries and of tile contents. */
  counts: [number, number, number]
  minZoom: number
  maxZoom: number
}

/** Chapter 3 of the specification: 127 bytes, little-endian. */
function writeHeader({ lengths, counts, minZoom, maxZoom }: HeaderFields) {
  const header = Buffer.alloc(HEADER_LENGTH)
  header.write('PMTiles', 0, 'ascii')
  header.writeUInt8(3, 7)
  let at = 8
  let offset = HEADER_LENGTH
  for (const length of lengths) {
    header.writeBigUInt64LE(BigInt(offset), at)
    header.writeBigUInt64LE(BigInt(length), at + 8)
    offset += length
    at += 16
  }
  for (const count of counts) {
    header.writeBigUInt64LE(BigInt(count), at)
    at += 8
  }
  const clustered = 1
  for (const byte of [clustered, GZIP, GZIP, VECTOR_TILE, minZoom, maxZoom]) {
    header.writeUInt8(byte, at)
    at += 1
  }
  // West, south, east, north in 1e-7 degrees; then a centre for viewers, at zoom 0, which stays at 0°, 0°.
  for (const degrees of [-180, -85.0511287, 180, 85.0511287]) {
    header.writeInt32LE(Math.round(degrees * 1e7), at)
    at += 4
  }
  return header
}

const gzip = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 })
