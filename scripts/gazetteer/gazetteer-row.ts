import type { GazetteerKind, NameRelation } from '../../lib/gazetteer/gazetteer'

export interface RowName {
  text: string
  relation: NameRelation
  isRecognised: boolean
}

/** A place on its way into the gazetteer. */
export interface GazetteerRow {
  /** Its usual name, as printed. */
  name: string
  /** Its other names; where one folds as another does, the first counts. */
  otherNames: RowName[]
  /** Whether recognition may start from its usual name. */
  isRecognised: boolean
  kind: GazetteerKind
  /** `[longitude, latitude]` */
  position: readonly [number, number]
  population: number
  countryCode: string
  /** GeoNames' codes of the areas that it lies in, or is. */
  admin1: string
  admin2: string
  featureCode: string
  /** 0 where not known. */
  geonameId: number
  /** Kilometres; 0 where not known. */
  radius: number
  /** GeoNames' code of a first-order area, OurAirports' one of an airport. */
  code: string
}

/** The other names of one relation. */
export const namesOf = (
  texts: readonly string[] | undefined,
  relation: NameRelation,
  isRecognised: boolean,
): RowName[] => (texts ?? []).map((text) => ({ text, relation, isRecognised }))
