import { PMTiles, TileType, tileIdToZxy } from 'pmtiles'
import { describe, expect, test } from 'vitest'
import { type Tile, writePmtiles } from './write-pmtiles'

const textOf = (data: ArrayBuffer | undefined) => data && new TextDecoder().decode(data)

function open({ bytes }: { bytes: Buffer }) {
  const fetched: [number, number][] = []
  const archive = new PMTiles({
    getKey: () => 'test',
    getBytes: async (offset, length) => {
      fetched.push([offset, length])
      return { data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer }
    },
  })
  return { archive, fetched }
}

const tile = (z: number, x: number, y: number, content = `${z}/${x}/${y}`): Tile => ({
  z,
  x,
  y,
  bytes: new TextEncoder().encode(content),
})

function* wholeZoom(z: number) {
  for (let x = 0; x < 2 ** z; x++) for (let y = 0; y < 2 ** z; y++) yield tile(z, x, y)
}

/** The same bytes for the same seed, up to 600 of them. */
function randomBytes(seed: number) {
  let state = seed + 1
  const next = () => {
    state = (state * 48_271) % 2_147_483_647
    return state
  }
  next()
  return Buffer.from(Array.from({ length: (next() % 600) + 1 }, () => next() % 256))
}

describe('an archive read back through the pmtiles library', () => {
  test('gives each tile what was written for it, and nothing for others', async () => {
    const { archive } = open(writePmtiles([tile(1, 1, 0), tile(0, 0, 0), tile(1, 0, 1)], {}))
    expect(textOf((await archive.getZxy(0, 0, 0))?.data)).toBe('0/0/0')
    expect(textOf((await archive.getZxy(1, 1, 0))?.data)).toBe('1/1/0')
    expect(textOf((await archive.getZxy(1, 0, 1))?.data)).toBe('1/0/1')
    expect(await archive.getZxy(1, 0, 0)).toBeUndefined()
  })

  test('says what it holds', async () => {
    const { archive } = open(
      writePmtiles([tile(0, 0, 0), tile(2, 3, 1)], { name: 'Test', vector_layers: [] }),
    )
    expect(await archive.getMetadata()).toEqual({ name: 'Test', vector_layers: [] })
    expect(await archive.getHeader()).toMatchObject({
      specVersion: 3,
      clustered: true,
      tileType: TileType.Mvt,
      minZoom: 0,
      maxZoom: 2,
      minLon: -180,
      maxLon: 180,
      numAddressedTiles: 2,
    })
  })

  test('keeps tiles of the same content once', async () => {
    const sea = Array.from({ length: 16 }, (_, id) => tileIdToZxy(5 + id)).map(([z, x, y]) =>
      tile(z, x, y, 'sea'),
    )
    const { archive } = open(writePmtiles([...sea, tile(0, 0, 0, 'land')], {}))
    expect(await archive.getHeader()).toMatchObject({
      numAddressedTiles: 17,
      numTileEntries: 2,
      numTileContents: 2,
    })
    expect(textOf((await archive.getZxy(2, 3, 3))?.data)).toBe('sea')
  })

  test('has leaf directories when it is large, and its root directory in the first 16,384 bytes', {
    timeout: 60_000,
  }, async () => {
    // Contents that come again here and there, as in the world, so that the directories do not compress to nothing.
    const contents = Array.from({ length: 500 }, (_, seed) => randomBytes(seed))
    const tiles = [...wholeZoom(7)]
      .filter(({ x }) => x !== 3)
      .map((each) => ({ ...each, bytes: contents[(each.x * 7919 + each.y * 104_729) % 500] ?? each.bytes }))
    const { archive } = open(writePmtiles(tiles, {}))
    const header = await archive.getHeader()
    expect(header.leafDirectoryLength).toBeGreaterThan(0)
    expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384)
    for (const { z, x, y, bytes } of tiles.filter((_, i) => i % 997 === 0)) {
      const found = await archive.getZxy(z, x, y)
      expect(found && Buffer.from(found.data).equals(bytes), `${z}/${x}/${y}`).toBe(true)
    }
    expect(await archive.getZxy(7, 3, 0)).toBeUndefined()
  })

  test('is the same, byte for byte, in whatever order the tiles come', () => {
    const tiles = [...wholeZoom(3)]
    expect(writePmtiles([...tiles].reverse(), {}).bytes.equals(writePmtiles(tiles, {}).bytes)).toBe(true)
  })
})

test('an archive without tiles is refused', () => {
  expect(() => writePmtiles([], {})).toThrow('A PMTiles archive has at least one tile; found none.')
})
