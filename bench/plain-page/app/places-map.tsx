'use client'

import L from 'leaflet'
import { MapContainer, Marker, Popup, TileLayer } from 'react-leaflet'

// Leaflet's own marker, its pictures in `public/`: in bundles, Leaflet does not find them.
const icon = L.icon({
  iconUrl: '/leaflet/marker-icon.png',
  iconRetinaUrl: '/leaflet/marker-icon-2x.png',
  shadowUrl: '/leaflet/marker-shadow.png',
  iconSize: [25, 41],
  iconAnchor: [12, 41],
  popupAnchor: [1, -34],
  shadowSize: [41, 41],
})

interface Place {
  id: string
  latitude: number
  longitude: number
  name: string
  quote: string
}

export function PlacesMap({ places }: { places: Place[] }) {
  return (
    <MapContainer className="map" center={[35, 37]} zoom={7} minZoom={5} maxZoom={8}>
      <TileLayer url="/tiles/{z}/{x}/{y}.png" attribution="Natural Earth, GeoNames" />
      {places.map(({ id, latitude, longitude, name, quote }) => (
        <Marker key={id} position={[latitude, longitude]} icon={icon} title={name}>
          <Popup>
            <strong>{name}</strong>
            <blockquote>{quote}</blockquote>
          </Popup>
        </Marker>
      ))}
    </MapContainer>
  )
}
