import type { Basis } from '../articles/article'

/** How the lines and the points of a place are drawn, in the colour of its sign on a casing of paper; lengths in CSS pixels. */
export const lineStyle = (basis: Basis, isLit: boolean) => ({
  width: isLit ? 3.5 : 2.5,
  /** Parts the line from land and sea, whatever their colour. */
  casing: isLit ? 7 : 5.5,
  casingOpacity: 0.9,
  /** Drawn and left out in turn. */
  dash: basis === 'inferred' ? [6, 5] : undefined,
})

/** The dot of each point of a place that has several: hollow where it was inferred. Lengths in CSS pixels. */
export const dotStyle = (isLit: boolean) => ({ radius: isLit ? 5.5 : 4.5, width: 2, casing: 1.5 })
