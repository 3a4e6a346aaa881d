'use client'

import { useLayoutEffect } from 'react'
import type { MapView } from '@/lib/map/map-view'
import { useShowView } from './map-state'

/** How a page says what the map beside it shows. */
export function ShowOnMap({ view }: { view: MapView }) {
  const showView = useShowView()
  useLayoutEffect(
    function showOnMap() {
      showView(view)
    },
    [showView, view],
  )
  return null
}
