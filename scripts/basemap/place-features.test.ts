import { describe, expect, test } from 'vitest'
import { cityMinZooms } from './city-min-zoom'
import { cityNames } from './city-names'
import { placeFeatures, populationRank } from './place-features'
import { type City, parseCity, readCities } from './read-cities'

const city = (over: Partial<City>): City => ({
  geonameId: 1,
  name: 'Somewhere',
  asciiName: 'Somewhere',
  position: [10, 50],
  featureCode: 'PPL',
  countryCode: 'FR',
  population: 100_000,
  ...over,
})

test('a row of the table is read', () => {
  const row =
    '169577\tHoms\tHoms\t\t34.72682\t36.72339\tP\tPPLA\tSY\t\t11\t\t\t\t775404\t\t515\tAsia/Damascus\t2014-10-21'
  expect(parseCity(row)).toEqual({
    geonameId: 169577,
    name: 'Homs',
    asciiName: 'Homs',
    position: [36.72339, 34.72682],
    featureCode: 'PPLA',
    countryCode: 'SY',
    population: 775404,
  })
})

describe('which places are shown', () => {
  test.each(['PPLX', 'PPLQ', 'PPLW', 'PPLH', 'PPLCH', 'PPLF', 'PPLR', 'PPLL'])(
    'not those of code %s',
    (featureCode) => {
      expect(placeFeatures([city({ featureCode })]).features).toEqual([])
    },
  )

  test('a city has what a label needs', () => {
    const tartus = {
      geonameId: 163345,
      name: 'Tartouss',
      asciiName: 'Tartouss',
      countryCode: 'SY',
      population: 89457,
    }
    expect(placeFeatures([city(tartus)]).features[0]).toMatchObject({
      geometry: { coordinates: [10, 50] },
      properties: {
        kind: 'locality',
        name: 'Tartouss',
        'name:en': 'Tartus',
        population: 89457,
        population_rank: 8,
        geonameid: 163345,
      },
    })
  })

  test('only the capital of a country is one', () => {
    const features = placeFeatures([
      city({ featureCode: 'PPLC' }),
      city({ featureCode: 'PPLA', position: [0, 0] }),
    ]).features
    expect(features.map(({ properties }) => properties?.capital)).toEqual(['yes', undefined])
  })
})

describe('from which zoom', () => {
  const shown = cityMinZooms(
    readCities().filter(({ featureCode }) => featureCode.startsWith('PPLA') || featureCode === 'PPLC'),
  )
  const zoomOf = (geonameId: number) => [...shown].find(([{ geonameId: id }]) => id === geonameId)?.[1]

  test('larger cities come before smaller ones', () => {
    const [damascus, homs, tartus] = [170654, 169577, 163345].map(zoomOf)
    expect(damascus).toBeLessThanOrEqual(5)
    expect(homs).toBeGreaterThanOrEqual(damascus ?? Infinity)
    expect(tartus).toBeGreaterThan(homs ?? Infinity)
  })

  test('a suburb does not come before its city, even where a third city takes the room of both', () => {
    const capital = city({ geonameId: 1, population: 3_000_000, position: [10, 50], featureCode: 'PPLC' })
    const near = city({ geonameId: 2, population: 900_000, position: [10.3, 50] })
    const suburb = city({ geonameId: 3, population: 300_000, position: [10.36, 50.01] })
    const zooms = cityMinZooms([suburb, near, capital])
    expect(zooms.get(near)).toBeGreaterThan(zooms.get(capital) ?? Infinity)
    expect(zooms.get(suburb)).toBeGreaterThan(zooms.get(near) ?? Infinity)
  })
})

test('names are printed as English papers print them', () => {
  const printed = (over: Partial<City>) => cityNames(city(over))['name:en']
  expect(printed({ name: 'Dayr Ḩāfir', asciiName: 'Dayr Hafir', countryCode: 'SY' })).toBe('Dayr Hafir')
  expect(printed({ name: '‘Ayn al ‘Arab', asciiName: '`Ayn al `Arab', countryCode: 'SY' })).toBe(
    'Ayn al Arab',
  )
  expect(printed({ name: 'Ma‘ān', asciiName: "Ma'an", countryCode: 'JO' })).toBe("Ma'an")
  expect(printed({ name: 'São Paulo', asciiName: 'Sao Paulo', countryCode: 'BR' })).toBeUndefined()
})

test('population ranks are those of the Protomaps basemap', () => {
  expect([0, 1_000, 99_999, 100_000, 1_000_000, 8_175_133].map(populationRank)).toEqual([1, 3, 8, 9, 12, 13])
})
