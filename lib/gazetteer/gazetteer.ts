import type { Position } from 'geojson'

/** What kind of place it is; a new kind is added at the end, because compiled files hold its number. */
export const gazetteerKinds = [
  'city',
  'district',
  'state',
  'country',
  'continent',
  'region',
  'sea',
  'island',
  'airport',
  'mountains',
  'river',
  'lake',
] as const
export type GazetteerKind = (typeof gazetteerKinds)[number]

/**
 * How a name relates to the place that was found by it: the name that English news prints; another name of it, or one in
 * another language; a short form (`U.S.`, `Calif.`, `NYC`, `LHR`); the word for its people or for what comes from there.
 */
export const nameRelations = ['name', 'alternate', 'abbreviation', 'demonym'] as const
export type NameRelation = (typeof nameRelations)[number]

/** A place as the gazetteer knows it. */
export interface GazetteerPlace {
  /** Its number in this compiled file; another file has others. */
  readonly id: number
  /** What English news calls it. */
  readonly name: string
  readonly kind: GazetteerKind
  /** `[longitude, latitude]` in degrees; of an area, about its centre. */
  readonly position: Position
  /** 0 where it is not known; of an area, the sum of its cities. */
  readonly population: number
  /** GeoNames' feature code of a city: `PPLC` a country's capital, `PPLA` a first-order area's seat, `PPLX` a part of a city. */
  readonly featureCode?: string
  /** ISO 3166-1 alpha-2, or XK; absent where it lies in several countries or in none. */
  readonly countryCode?: string
  /** The name and GeoNames' code of the first-order area that it lies in, or is. */
  readonly admin1?: string
  readonly admin1Code?: string
  /** The name of the second-order area that it lies in. */
  readonly admin2?: string
  /** Kilometres from its position to the farthest that is known of an area; absent of cities and airports. */
  readonly radiusKilometres?: number
  /** Its address in GeoNames, or of an airport in OurAirports. */
  readonly sameAs?: string
}

/** A place that has the name. */
export interface GazetteerMatch {
  readonly place: GazetteerPlace
  readonly relation: NameRelation
  /** Whether a text's use of the name may be taken for this place where nothing else speaks for it. */
  readonly isRecognised: boolean
}

export interface Gazetteer {
  readonly size: number
  /** The number of words, as `foldName` parts them, of the longest name. */
  readonly longestName: number
  /**
   * All places of that name, names being compared as `foldName` folds them: continents, seas, regions and the like, of which
   * nobody counts people; then the others, most populous first, a city before the area that bears its name too and has less than
   * ten times its people; last those of which it is another name that recognition does not start from.
   */
  find(name: string): readonly GazetteerMatch[]
  /** Whether recognition may start from that name: from all usual names, from alternate ones only of larger places. */
  recognises(name: string): boolean
  /** Whether any name begins with those words and goes on. */
  hasLonger(name: string): boolean
  place(id: number): GazetteerPlace
  /** The country of that ISO code. */
  country(code: string): GazetteerPlace | undefined
}
