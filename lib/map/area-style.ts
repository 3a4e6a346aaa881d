import type { Basis } from '../articles/article'

/** How the area of a place, or the circle that holds it, is drawn in the colour of its sign. */
export const areaStyle = (basis: Basis, isLit: boolean) => ({
  fillOpacity: isLit ? 0.2 : 0.09,
  /** In CSS pixels. */
  width: 1.25,
  opacity: isLit ? 1 : 0.7,
  /** In CSS pixels, drawn and left out in turn. */
  dash: basis === 'inferred' ? [4, 4] : undefined,
})
