'use client'

import dynamic from 'next/dynamic'

// Leaflet needs `window`.
export const PlacesMapLoader = dynamic(() => import('./places-map').then(({ PlacesMap }) => PlacesMap), {
  ssr: false,
  loading: () => <div className="map">Loading map…</div>,
})
