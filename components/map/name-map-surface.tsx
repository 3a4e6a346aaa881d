import { useEffect } from 'react'
import { useMap } from 'react-leaflet'

/** The surface that the arrow keys move: Leaflet makes it a Tab stop and gives it neither a role nor a name. */
export function NameMapSurface() {
  const map = useMap()
  useEffect(
    function nameMapSurface() {
      const surface = map.getContainer()
      surface.setAttribute('role', 'group')
      surface.setAttribute('aria-label', 'Map surface: arrow keys move it, plus and minus zoom')
      // Lines and areas, whose markers say what they are.
      map.getPane('overlayPane')?.setAttribute('aria-hidden', 'true')
    },
    [map],
  )
  return null
}
