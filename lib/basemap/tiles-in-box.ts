import type { PreparedTile, View } from 'protomaps-leaflet'
import { type Box, grow } from '../map/box'
import { worldSize } from '../map/web-mercator'

/** The vector tiles that touch a box, decoded; the box is in CSS pixels of the world at the zoom. */
export async function tilesInBox(basemap: View, zoom: number, box: Box): Promise<PreparedTile[]> {
  // The library would take tiles north of the world from its south.
  const world = { ...box, minY: Math.max(box.minY, 0), maxY: Math.min(box.maxY, worldSize(zoom)) }
  // A tile that only touches the box at its edge is not in it.
  return world.maxY > world.minY ? basemap.getBbox(zoom, grow(world, -0.01)) : []
}
