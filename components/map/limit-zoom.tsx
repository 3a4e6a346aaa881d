import { useLayoutEffect } from 'react'
import { useMap } from 'react-leaflet'

/** How near the map may come, where that changes while it is there. A map that is nearer goes back so far. */
export function LimitZoom({ max }: { max: number }) {
  const map = useMap()
  // Not `useEffect`: by then, whatever renders anew together with this has taken its listeners off the map for a moment.
  useLayoutEffect(
    function limitZoom() {
      map.setMaxZoom(max)
    },
    [map, max],
  )
  return null
}
