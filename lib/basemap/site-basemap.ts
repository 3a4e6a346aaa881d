import { basemapAddress } from '../addresses'
import { nearestZoom } from '../map/nearest-zoom'
import type { Settings } from '../settings'
import { openArchive } from './open-archive'

/** What the interactive map knows of its basemap before it opens the archive. */
export interface SiteBasemap {
  /** Of the archive, as a browser asks for it. */
  address: string
  /** How near the map may come. */
  maxZoom: number
  /** Whose data the archive is, as text. */
  credit: string
}

/** The basemap of a site, read at its build. Rejects as `openArchive` does. */
export async function siteBasemap(settings: Pick<Settings, 'basemapUrl' | 'basePath'>): Promise<SiteBasemap> {
  const { maxZoom, credit } = await openArchive(settings.basemapUrl)
  return { address: basemapAddress(settings), maxZoom: nearestZoom(maxZoom), credit }
}
