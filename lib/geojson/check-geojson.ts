import { checkSchema } from '../articles/check-schema'
import { locateJson } from '../articles/locate-json'
import { type LocatedMessage, locateFindings } from '../articles/located'
import { withoutShadowedWarnings } from '../articles/without-shadowed-warnings'
import { GeojsonObject } from './geojson-object'
import { geometriesIn } from './geometries-in'
import { collectionsArePlain } from './rules/collections-are-plain'
import { crsIsLeftOut } from './rules/crs-is-left-out'
import { longitudesAreInRange } from './rules/longitudes-are-in-range'
import { positionsHaveThreeNumbers } from './rules/positions-have-three-numbers'
import { ringsFollowRightHand } from './rules/rings-follow-right-hand'

/** Judges a GeoJSON text of any kind by RFC 7946 alone: what it forbids is an error, what it advises against a warning. */
export function checkGeojson(fileText: string): LocatedMessage[] {
  const { document, problems } = locateJson(fileText)
  if (!document) return problems
  const schema = checkSchema('rfc-7946', GeojsonObject, document)
  const geometries = geometriesIn(document.value)
  return withoutShadowedWarnings([
    ...problems,
    ...schema.problems,
    ...locateFindings('crs-is-left-out', crsIsLeftOut(document.value), document),
    ...locateFindings('collections-are-plain', collectionsArePlain(geometries), document),
    ...locateFindings('longitudes-are-in-range', longitudesAreInRange(geometries), document),
    ...locateFindings('positions-have-three-numbers', positionsHaveThreeNumbers(geometries), document),
    ...locateFindings('rings-follow-right-hand', ringsFollowRightHand(geometries), document),
  ])
}
