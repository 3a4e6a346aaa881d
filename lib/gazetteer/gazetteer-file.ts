/**
 * The fields of a compiled gazetteer, which is one Protocol Buffers message. All but the first six are columns. Places are in the
 * order of country, first-order and second-order area, so that most columns hardly change from row to row; names are sorted by
 * the code units of their folded form. What is called delta is the difference from the row before.
 */
export const field = {
  version: 1,
  size: 2,
  nameCount: 3,
  entryCount: 4,
  longestName: 5,
  /** Texts that columns refer to by number, separated by line breaks. */
  countryCodes: 6,
  featureCodes: 7,
  // One value a place:
  kind: 10,
  country: 11,
  featureCode: 12,
  /** Delta of how many rows before it the area stands that it lies in; 0 where in none. */
  parent: 13,
  /** Delta, thousandths of a degree. */
  longitude: 14,
  latitude: 15,
  population: 16,
  /** Delta; 0 where not in GeoNames. */
  geonameId: 17,
  radius: 18,
  /** Lines: the printed name, empty where it is the folded one with capitals. */
  printedName: 20,
  /** Lines: the code of a first-order area, or OurAirports' one of an airport. */
  code: 21,
  // One value a name:
  /** How many bytes it shares with the name before it. */
  sharedBytes: 30,
  /** Lines: the rest of the name. */
  rest: 31,
  /** How many entries it has. */
  entries: 32,
  // One value an entry:
  /** Delta. */
  place: 40,
  /** The number of the relation, and 4 more where recognition may start from it. */
  relation: 41,
} as const

export const FILE_VERSION = 1
export const RECOGNISED = 4
export const POSITION_SCALE = 1000

/** A folded name with capitals: how most names are printed, so that these need not be kept. */
export const withCapitals = (folded: string) =>
  folded.replace(/(^| )[a-z]/g, (letter) => letter.toUpperCase())
