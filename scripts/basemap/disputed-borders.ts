import type { BBox } from 'geojson'

/**
 * Land borders that are drawn dashed, by the names that the source gives to the two sides, and where only a stretch of the
 * border is disputed, within `[west, south, east, north]`. Natural Earth draws the line of control and does not say in this
 * edition which lines are disputed; this list follows the dashes of United Nations maps.
 */
export const disputedBorders: readonly { between: readonly [string, string]; within?: BBox }[] = [
  { between: ['Israel', 'Palestine'] },
  { between: ['Israel', 'Syria'] },
  { between: ['Cyprus', 'Cyprus U.N. Buffer Zone'] },
  { between: ['N. Cyprus', 'Cyprus U.N. Buffer Zone'] },
  { between: ['N. Cyprus', 'Cyprus'] },
  { between: ['N. Cyprus', 'Dhekelia'] },
  { between: ['Serbia', 'Kosovo'] },
  { between: ['Russia', 'Ukraine'], within: [32, 44, 36, 46.5] },
  { between: ['Morocco', 'W. Sahara'] },
  { between: ['Somalia', 'Somaliland'] },
  { between: ['Egypt', 'Sudan'], within: [33, 21.5, 38, 23] },
  { between: ['Sudan', 'S. Sudan'], within: [27, 9, 30, 11] },
  { between: ['India', 'Pakistan'], within: [73, 32.4, 78, 37] },
  { between: ['India', 'Siachen Glacier'] },
  { between: ['Pakistan', 'Siachen Glacier'] },
  { between: ['China', 'Siachen Glacier'] },
  { between: ['China', 'India'], within: [77, 32, 80, 37] },
  { between: ['China', 'India'], within: [91.5, 26, 98, 30] },
]

/** Ground that one state leases from another; the source draws it apart, but no border runs around it. */
export const leasedGround: ReadonlySet<string> = new Set(['Baikonur', 'USNB Guantanamo Bay'])
