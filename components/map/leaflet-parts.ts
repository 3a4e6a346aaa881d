// What this map needs of Leaflet, in place of the whole of it (`next.config.js`): its bundle cannot be taken apart, its sources can. Without
// the layers, tooltips, GeoJSON and controls that nothing here uses, a page is 6 kB lighter.

import { Control } from 'leaflet/src/control/Control'
import { Scale } from 'leaflet/src/control/Control.Scale'
import 'leaflet/src/layer/vector/Renderer.getRenderer'
import { create, SVG } from 'leaflet/src/layer/vector/SVG'

// As Leaflet's own indexes do.
Control.Scale = Scale
SVG.create = create

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
export { Map } from 'leaflet/src/map/index'
export { Control }
