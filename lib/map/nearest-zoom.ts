import { MAX_ZOOM } from './frame-places'

/** With streets a map may come so near that a house can be told from the next one. */
export const STREETS_MAX_ZOOM = 18

/**
 * How near a map may come on an archive whose tiles end at a zoom: each is drawn at the zoom after its own. No farther than maps
 * open, which our own archive is enlarged for, and no nearer than streets.
 */
export const nearestZoom = (lastTiles: number) =>
  Math.min(STREETS_MAX_ZOOM, Math.max(MAX_ZOOM, lastTiles + 1))
