import { svgOverlay } from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'

/** Under the tiles, which Leaflet has at 200. */
const PANE = 'picture'
const PANE_ORDER = '150'

/** Leaflet fades new tiles in, for so many milliseconds. */
const FADE = 250

/**
 * Lets the interactive map take the place of its picture without anything seeming to move: the ground of the picture, which is
 * all the map there is until the tiles come, goes under them as a layer and moves with the map. Stands after the markers, so
 * that they are there before `onTaken` takes the picture's own away.
 */
export function TakeOverPicture({ hasTiles, onTaken }: { hasTiles: boolean; onTaken: () => void }) {
  const map = useMap()

  useEffect(
    function takeOverPicture() {
      const picture = shownPicture(map.getContainer())
      const [west, south, east, north] = picture?.dataset.bbox?.split(',').map(Number) ?? []
      onTaken()
      if (!picture || hasTiles) return
      const ground = picture.cloneNode(false) as SVGSVGElement
      if (picture.firstElementChild) ground.append(picture.firstElementChild.cloneNode(true))
      ground.setAttribute('aria-hidden', 'true')
      const pane = map.getPane(PANE) ?? map.createPane(PANE)
      pane.style.zIndex = PANE_ORDER
      const layer = svgOverlay(
        ground,
        [
          [south ?? 0, west ?? 0],
          [north ?? 0, east ?? 0],
        ],
        { pane: PANE },
      ).addTo(map)
      return function removeGround() {
        setTimeout(() => layer.remove(), FADE)
      }
    },
    [map, hasTiles, onTaken],
  )
  return null
}

/** Of the pictures for several zooms, the one that the style sheet shows. */
function shownPicture(container: HTMLElement): SVGSVGElement | undefined {
  const pictures =
    container.closest('section')?.querySelectorAll<SVGSVGElement>('[data-picture-zoom] > svg') ?? []
  return [...pictures].find((picture) => picture.checkVisibility?.() ?? picture.getClientRects().length > 0)
}
