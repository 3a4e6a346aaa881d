import { geometriesIn } from '../../geojson/geometries-in'
import { ringsFollowRightHand } from '../../geojson/rules/rings-follow-right-hand'
import type { Rule } from './rule'

/** The right-hand rule of GeoJSON, for the areas of places. */
export const areasFollowRightHand: Rule = ({ document }) => ringsFollowRightHand(geometriesIn(document.value))
