declare module 'vt-pbf' {
  import type { LegacyTile } from 'geojson-vt'

  /** Serialises tiles cut by geojson-vt, one a layer, into one Mapbox Vector Tile. */
  export function fromGeojsonVt(
    layers: Record<string, LegacyTile>,
    options?: { version?: 1 | 2; extent?: number },
  ): Uint8Array
}
