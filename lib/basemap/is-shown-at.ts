import type { Feature } from 'protomaps-leaflet'

/** Whether a feature is shown at a zoom; one that does not say from where to where is always shown. */
export const isShownAt = (zoom: number, { min_zoom, max_zoom }: Feature['props']) =>
  zoom >= Number(min_zoom ?? 0) && zoom <= Number(max_zoom ?? Infinity)
