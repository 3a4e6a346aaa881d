import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Compression, FetchSource, type Header, PMTiles, type Source, TileType } from 'pmtiles'
import { z } from 'zod'
import { attributionText } from './attribution-text'

/** An archive that a map can be drawn from. */
export interface BasemapArchive {
  archive: PMTiles
  /** The last zoom that it has tiles for. */
  maxZoom: number
  /** Whose data it is, as its maker says; text, and `''` where it does not say. */
  credit: string
}

const opened = new Map<string, Promise<BasemapArchive>>()

/**
 * Opens the archive at an http(s) address, or at a path of this site, whose file lies in `public/`; each archive once. Rejects
 * with a sentence that names BASEMAP_URL, what was found and what was expected, where no map can be drawn from it.
 */
export function openArchive(address: string): Promise<BasemapArchive> {
  const archive = opened.get(address) ?? readArchive(address)
  opened.set(address, archive)
  return archive
}

async function readArchive(address: string): Promise<BasemapArchive> {
  const { source, bytes } = await readBeginning(address)
  const kind = kindOf(bytes)
  if (kind) throw problem(address, kind)
  const archive = new PMTiles(source)
  const [header, metadata] = await Promise.all([archive.getHeader(), archive.getMetadata()])
    .then(([header, metadata]) => [header, Metadata.parse(metadata)] as const)
    .catch((error) => {
      throw problem(address, `an archive that cannot be read (${reasonOf(error)})`)
    })
  const found = unsuitable(header, metadata)
  if (found) throw problem(address, found)
  return { archive, maxZoom: header.maxZoom, credit: attributionText(metadata.attribution) }
}

const Metadata = z.looseObject({
  attribution: z.string().default(''),
  vector_layers: z.array(z.looseObject({ id: z.string() })).default([]),
})

const problem = (address: string, found: string) =>
  new Error(
    `BASEMAP_URL is a PMTiles archive (version 3) of vector tiles in the schema of the Protomaps basemap; found ${found} at "${address}".`,
  )

async function readBeginning(address: string): Promise<{ source: Source; bytes: Buffer }> {
  try {
    const source = isWebAddress(address)
      ? new FetchSource(address)
      : await openFile(join(process.cwd(), 'public', address))
    const { data } = await source.getBytes(0, 16_384)
    return { source, bytes: Buffer.from(data) }
  } catch (error) {
    throw problem(
      address,
      isWebAddress(address) ? `nothing that can be read (${reasonOf(error)})` : 'no file in public/',
    )
  }
}

const isWebAddress = (address: string) => /^https?:/i.test(address)

/** What begins with these bytes, if it is no archive of version 3: "PMTiles", and the version as a number. */
function kindOf(bytes: Buffer) {
  if (bytes.toString('latin1', 0, 2) !== 'PM') return 'a file of another kind'
  if (bytes.toString('latin1', 0, 7) !== 'PMTiles' || bytes[7] !== 3) return 'an archive of another version'
}

function unsuitable({ tileType, tileCompression }: Header, metadata: z.infer<typeof Metadata>) {
  if (tileType !== TileType.Mvt) return `tiles of the type ${(TileType[tileType] ?? 'unknown').toLowerCase()}`
  // No browser takes the others apart.
  if (tileCompression > Compression.Gzip)
    return `tiles compressed with ${(Compression[tileCompression] ?? 'something unknown').toLowerCase()}`
  const layers = metadata.vector_layers.map(({ id }) => id)
  if (!layers.includes('earth')) return `no layer "earth" among its layers (${layers.join(', ')})`
}

/** fetch says no more than that it failed; its cause says why. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message
}

async function openFile(file: string): Promise<Source> {
  const handle = await open(file)
  return {
    getKey: () => file,
    async getBytes(offset, length) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset)
      return { data: new Uint8Array(buffer).slice(0, bytesRead).buffer }
    },
  }
}
