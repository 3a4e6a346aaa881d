import type { Box } from '@/lib/map/box'

/** The boxes of what lies over the map for good (`data-obstacle`), in CSS pixels from the overlay's top left corner. */
export function obstaclesIn(overlay: HTMLElement): Box[] {
  const { left, top } = overlay.getBoundingClientRect()
  // Leaflet's own scale lies beside the overlay, and the credits beside the interactive map.
  const controls =
    overlay.closest('section')?.querySelectorAll('[data-obstacle], .leaflet-control-scale') ?? []
  return [...controls].map((control) => {
    const box = control.getBoundingClientRect()
    return { minX: box.left - left, minY: box.top - top, maxX: box.right - left, maxY: box.bottom - top }
  })
}
