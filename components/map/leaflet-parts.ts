// What this map needs of Leaflet, in place of the whole of it (`next.config.js`): its bundle cannot be taken apart, its sources can. Without
// the layers, tooltips, GeoJSON and controls that nothing here uses, a page is 6 kB lighter.

import type { Map as LeafletMap, Renderer } from 'leaflet'
import { Control } from 'leaflet/src/control/Control'
import { Scale } from 'leaflet/src/control/Control.Scale'
import { create, SVG } from 'leaflet/src/layer/vector/SVG'
import { BoxZoom } from 'leaflet/src/map/handler/Map.BoxZoom'
import { DoubleClickZoom } from 'leaflet/src/map/handler/Map.DoubleClickZoom'
import { Drag } from 'leaflet/src/map/handler/Map.Drag'
import { Keyboard } from 'leaflet/src/map/handler/Map.Keyboard'
import { ScrollWheelZoom } from 'leaflet/src/map/handler/Map.ScrollWheelZoom'
import { TouchZoom } from 'leaflet/src/map/handler/Map.TouchZoom'
import { Map as MapOfParts } from 'leaflet/src/map/Map'

// As Leaflet's own indexes do.
Control.Scale = Scale
SVG.create = create
Object.assign(MapOfParts, { BoxZoom, DoubleClickZoom, Drag, Keyboard, ScrollWheelZoom, TouchZoom })

MapOfParts.include({
  /** The one renderer of all shapes, as Leaflet's own method has it, which can also draw on a canvas. */
  getRenderer(this: LeafletMap & { _renderer?: Renderer }): Renderer {
    const renderer: Renderer = this._renderer ?? new SVG()
    this._renderer = renderer
    if (!this.hasLayer(renderer)) this.addLayer(renderer)
    return renderer
  },
})

export * as DomUtil from 'leaflet/src/dom/DomUtil'
export { LatLngBounds } from 'leaflet/src/geo/LatLngBounds'
export { divIcon } from 'leaflet/src/layer/marker/DivIcon'
export { Marker } from 'leaflet/src/layer/marker/Marker'
export { Popup } from 'leaflet/src/layer/Popup'
export { svgOverlay } from 'leaflet/src/layer/SVGOverlay'
export { GridLayer } from 'leaflet/src/layer/tile/GridLayer'
export { TileLayer } from 'leaflet/src/layer/tile/TileLayer'
export { CircleMarker } from 'leaflet/src/layer/vector/CircleMarker'
export { Polygon } from 'leaflet/src/layer/vector/Polygon'
export { Polyline } from 'leaflet/src/layer/vector/Polyline'
export { Control, MapOfParts as Map }
