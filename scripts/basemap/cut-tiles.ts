import type { FeatureCollection } from 'geojson'
import GeoJSONVT, { type LegacyTile, type Options } from 'geojson-vt'
import { fromGeojsonVt } from 'vt-pbf'
import { project, worldSize } from '../../lib/map/web-mercator'
import type { Tile } from './write-pmtiles'

/** Tiles are drawn at 512 CSS pixels, so at the zoom after their own; closer than the last, it is enlarged. */
export const MAX_TILE_ZOOM = 7

/** `[west, south, east, north]` in degrees. */
type Bbox = [number, number, number, number]

const WORLD: Bbox = [-180, -85.06, 180, 85.06]

/**
 * Cuts the layers of a basemap into vector tiles, of the whole world or of those that touch a bbox; a tile that would be empty
 * is left out.
 */
export function* cutTiles(
  layers: Readonly<Record<string, FeatureCollection>>,
  maxZoom = MAX_TILE_ZOOM,
  bbox: Bbox = WORLD,
): Generator<Tile> {
  const cut = Object.entries(layers).map(([name, features]) => ({
    name,
    index: new GeoJSONVT(features, optionsFor(features, maxZoom)),
  }))
  for (let z = 0; z <= maxZoom; z++) {
    const { west, south, east, north } = tilesOf(bbox, z)
    for (let x = west; x <= east; x++) {
      for (let y = north; y <= south; y++) {
        const tile: Record<string, LegacyTile> = {}
        for (const { name, index } of cut) {
          const features =
            index.getTile(z, x, y)?.features.filter(({ tags }) => z === maxZoom || isShown(tags, z)) ?? []
          if (features.length > 0) tile[name] = { features }
        }
        if (Object.keys(tile).length === 0) continue
        yield { z, x, y, bytes: fromGeojsonVt(tile, { version: 2 }) }
      }
    }
  }
}

/** The columns and rows of the tiles at a zoom in which the sides of a bbox lie. */
function tilesOf([west, south, east, north]: Bbox, zoom: number) {
  const tileAt = (position: [number, number]) => {
    const { x, y } = project(position, zoom)
    const column = (pixel: number) =>
      Math.max(0, Math.min(2 ** zoom - 1, Math.floor((pixel / worldSize(zoom)) * 2 ** zoom)))
    return { x: column(x), y: column(y) }
  }
  const [topLeft, bottomRight] = [tileAt([west, north]), tileAt([east, south])]
  return { west: topLeft.x, north: topLeft.y, east: bottomRight.x, south: bottomRight.y }
}

function optionsFor({ features }: FeatureCollection, maxZoom: number): Options {
  const arePoints = features.every(({ geometry }) => geometry.type === 'Point')
  return {
    maxZoom,
    indexMaxZoom: Math.min(maxZoom, MAX_TILE_ZOOM),
    indexMaxPoints: 0,
    tolerance: 4,
    // A line goes on beyond its tile, so that its ends do not show. A point in two tiles would have two labels.
    buffer: arePoints ? 0 : 64,
  }
}

/** Of tiles but the last, which hold what is shown at their zoom and at all that are closer. */
const isShown = (tags: Record<string, unknown> | null, zoom: number) =>
  typeof tags?.min_zoom !== 'number' || tags.min_zoom <= zoom + 1
