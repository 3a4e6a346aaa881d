import type { Box } from '@/lib/map/box'

/** The boxes of the controls that lie over the map (`data-obstacle`), in CSS pixels from the overlay's top left corner. */
export function obstaclesIn(overlay: HTMLElement): Box[] {
  const { left, top } = overlay.getBoundingClientRect()
  // Leaflet's own scale lies beside the overlay, not in it.
  const controls = overlay.parentElement?.querySelectorAll('[data-obstacle], .leaflet-control-scale') ?? []
  return [...controls].map((control) => {
    const box = control.getBoundingClientRect()
    return { minX: box.left - left, minY: box.top - top, maxX: box.right - left, maxY: box.bottom - top }
  })
}
