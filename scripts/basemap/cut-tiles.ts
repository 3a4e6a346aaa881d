import type { FeatureCollection } from 'geojson'
import GeoJSONVT, { type LegacyTile, type Options } from 'geojson-vt'
import { fromGeojsonVt } from 'vt-pbf'
import type { Tile } from './write-pmtiles'

/** Tiles are drawn at 512 CSS pixels, so at the zoom after their own; closer than the last, it is enlarged. */
export const MAX_TILE_ZOOM = 7

/** Cuts the layers of a basemap into vector tiles of the whole world; a tile that would be empty is left out. */
export function* cutTiles(layers: Readonly<Record<string, FeatureCollection>>): Generator<Tile> {
  const cut = Object.entries(layers).map(([name, features]) => ({
    name,
    index: new GeoJSONVT(features, optionsFor(features)),
  }))
  for (let z = 0; z <= MAX_TILE_ZOOM; z++) {
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        const tile: Record<string, LegacyTile> = {}
        for (const { name, index } of cut) {
          const features = index.getTile(z, x, y)?.features.filter(({ tags }) => isShown(tags, z)) ?? []
          if (features.length > 0) tile[name] = { features }
        }
        if (Object.keys(tile).length === 0) continue
        yield { z, x, y, bytes: fromGeojsonVt(tile, { version: 2 }) }
      }
    }
  }
}

function optionsFor({ features }: FeatureCollection): Options {
  const arePoints = features.every(({ geometry }) => geometry.type === 'Point')
  return {
    maxZoom: MAX_TILE_ZOOM,
    indexMaxZoom: MAX_TILE_ZOOM,
    indexMaxPoints: 0,
    tolerance: 4,
    // A line goes on beyond its tile, so that its ends do not show. A point in two tiles would have two labels.
    buffer: arePoints ? 0 : 64,
  }
}

/** The last tiles hold what is shown at their zoom and at all that are closer. */
const isShown = (tags: Record<string, unknown> | null, zoom: number) =>
  zoom === MAX_TILE_ZOOM || typeof tags?.min_zoom !== 'number' || tags.min_zoom <= zoom + 1
