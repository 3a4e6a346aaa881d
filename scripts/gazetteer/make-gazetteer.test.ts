import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { GazetteerMatch } from '../../lib/gazetteer/gazetteer'
import { readGazetteer } from '../../lib/gazetteer/read-gazetteer'
import { makeGazetteer } from './make-gazetteer'

const bytes = makeGazetteer()
const gazetteer = readGazetteer(bytes)

const where = ({ place }: GazetteerMatch) =>
  [place.kind, place.name, place.admin1, place.countryCode].filter(Boolean).join(', ')

test('is small enough for a browser', () => {
  expect(bytes.length).toBeLessThan(12e6)
  expect(gzipSync(bytes).length).toBeLessThan(4e6)
})

describe('finds', () => {
  const firsts: [name: string, ...places: string[]][] = [
    ['Homs', 'city, Homs, Homs, SY', 'state, Homs, Homs, SY'],
    ['Tartous', 'city, Tartus, Tartus, SY'],
    ['New York City', 'city, New York, New York, US'],
    ['Washington', 'state, Washington, Washington, US', 'city, Washington, District of Columbia, US'],
    ['Kiev', 'city, Kyiv, Kyiv City, UA'],
    ['Aleppo', 'city, Aleppo, Aleppo, SY', 'state, Aleppo, Aleppo, SY'],
    ['New York', 'city, New York, New York, US', 'state, New York, New York, US'],
    ['Quebec', 'state, Quebec, Quebec, CA'],
    ['EU', 'region, European Union'],
    ['Roslindale', 'city, Roslindale, Massachusetts, US'],
    ['Africa', 'continent, Africa'],
    ['Asia', 'continent, Asia'],
    ['Java', 'island, Java, ID'],
    ['Iraq', 'country, Iraq, IQ'],
    ['Monaco', 'country, Monaco, MC', 'city, Monaco, Monaco, MC'],
    ['São Paulo', 'city, São Paulo, São Paulo, BR', 'state, São Paulo, São Paulo, BR'],
    ['Syria', 'country, Syria, SY'],
    ['Britain', 'country, United Kingdom, GB'],
    ['Burma', 'country, Myanmar, MM'],
    ['Ivory Coast', 'country, Ivory Coast, CI'],
    ['the Gambia', 'country, Gambia, GM'],
    ['U.A.E.', 'country, United Arab Emirates, AE'],
    ['Scotland', 'state, Scotland, Scotland, GB'],
    ['Bavaria', 'state, Bavaria, Bavaria, DE'],
    ['New South Wales', 'state, New South Wales, New South Wales, AU'],
    ['Calif.', 'state, California, California, US'],
    ['B.C.', 'state, British Columbia, British Columbia, CA'],
    ['Cook County', 'district, Cook County, Illinois, US'],
    ['Bulacan', 'district, Bulacan, Central Luzon, PH'],
    ['Sahel', 'region, Sahel', 'state, Sahel, Sahel, BF'],
    ['Gaza Strip', 'state, Gaza Strip, Gaza Strip, PS'],
    ['Black Sea', 'sea, Black Sea'],
    ['Europe', 'continent, Europe'],
    ['Heathrow Airport', 'airport, London Heathrow Airport, GB'],
    ['LAX', 'city, Los Angeles, California, US', 'airport, Los Angeles International Airport, US'],
  ]

  test.each(firsts)('%s', (name, ...places) => {
    expect(gazetteer.find(name).slice(0, places.length).map(where)).toEqual(places)
  })

  test('all places of one name', () => {
    const found = gazetteer.find('Springfield').map(where)
    expect(found.length).toBeGreaterThan(20)
    for (const state of ['Massachusetts', 'Missouri', 'Illinois', 'Ohio', 'Oregon']) {
      expect(found).toContain(`city, Springfield, ${state}, US`)
    }
    const recognised = gazetteer.find('Springfield').filter(({ isRecognised }) => isRecognised)
    const people = recognised.map(({ place }) => place.population)
    expect(people).toEqual([...people].sort((a, b) => b - a))
  })

  test('what a city is', () => {
    expect(gazetteer.find('Damascus')[0]?.place).toEqual({
      id: expect.any(Number),
      name: 'Damascus',
      kind: 'city',
      position: [36.291, 33.51],
      population: 1_569_394,
      featureCode: 'PPLC',
      countryCode: 'SY',
      admin1: 'Damascus Governorate',
      admin1Code: '13',
      sameAs: 'https://www.geonames.org/170654/',
    })
  })

  test('demonyms, as such', () => {
    const of = (name: string) => gazetteer.find(name).find(({ relation }) => relation === 'demonym')
    expect(of('Syrian')?.place.countryCode).toBe('SY')
    expect(of('Scots')?.place.name).toBe('Scotland')
    expect(of('Middle Eastern')?.place.name).toBe('Middle East')
  })
})

test('gives the GeoNames addresses of countries and of the states of the US', () => {
  const addressOf = (name: string) => gazetteer.find(name)[0]?.place.sameAs
  expect(addressOf('Syria')).toBe('https://www.geonames.org/163843/')
  expect(addressOf('Texas')).toBe('https://www.geonames.org/4736286/')
})

describe('recognition starts', () => {
  test('from usual names of all places, and other names of larger ones', () => {
    for (const name of [
      'Homs',
      'US',
      'Great Britain',
      'Cracow',
      'Pandi',
      'Cook County',
      'Côte d’Ivoire',
      'NYC',
      'NSW',
      'FATA',
      'Swat Valley',
      'Rift Valley',
      'South Kordofan',
    ]) {
      expect(gazetteer.recognises(name), name).toBe(true)
    }
  })

  test('neither from short forms of states, codes of airports, demonyms and words, nor from other names of villages', () => {
    for (const name of ['Mass.', 'Calif.', 'LAX', 'Syrian', 'Southern', 'Oktarin', 'Testville-on-Nothing']) {
      expect(gazetteer.recognises(name), name).toBe(false)
    }
  })
})

test('no city is recognised by a name of a country or a large region that is not its usual one', () => {
  for (const name of ['Iraq', 'Africa', 'Congo', 'America', 'Monaco', 'Panama', 'Siberia']) {
    for (const match of gazetteer.find(name)) {
      if (match.place.kind !== 'city' || match.relation === 'name') continue
      expect([name, match.place.name, match.isRecognised]).toEqual([name, match.place.name, false])
    }
  }
})

describe('areas', () => {
  // Degrees.
  test.each([
    ['Texas', -99.3, 31.5],
    ['Florida', -81.7, 28.1],
    ['Ohio', -82.8, 40.4],
    ['Bavaria', 11.4, 48.9],
    ['Scotland', -4, 57],
    ['Queensland', 145, -21],
    ['Alaska', -150, 64],
    ['Homs', 38, 34.5],
  ])('%s stands about where its centre is', (name, longitude, latitude) => {
    const state = gazetteer.find(name).find(({ place }) => place.kind === 'state')?.place
    expect(Math.abs((state?.position[0] ?? 0) - longitude)).toBeLessThan(2)
    expect(Math.abs((state?.position[1] ?? 0) - latitude)).toBeLessThan(2)
  })

  test.each([
    ['US', -98.6, 39.8],
    ['FR', 2.2, 46.2],
    ['RU', 100, 60],
    ['SY', 38.5, 35],
    ['XK', 20.9, 42.6],
    ['ID', 120, -5],
  ])('the country %s stands in its middle', (code, longitude, latitude) => {
    const position = gazetteer.country(code)?.position ?? []
    expect(Math.abs((position[0] ?? 0) - longitude)).toBeLessThan(3)
    expect(Math.abs((position[1] ?? 0) - latitude)).toBeLessThan(1)
  })

  test('a country is as wide as its cities lie apart, bases overseas left out', () => {
    expect(gazetteer.country('GB')?.radiusKilometres).toBeGreaterThan(500)
    expect(gazetteer.country('GB')?.radiusKilometres).toBeLessThan(1000)
    expect(gazetteer.country('SG')?.radiusKilometres).toBeGreaterThan(5)
  })
})

test('every place has a name, a position on the globe and is found by its name', () => {
  for (let id = 0; id < gazetteer.size; id += 97) {
    const place = gazetteer.place(id)
    expect(place.name).not.toBe('')
    expect(Math.abs(place.position[0] ?? Number.NaN)).toBeLessThanOrEqual(180)
    expect(Math.abs(place.position[1] ?? Number.NaN)).toBeLessThanOrEqual(90)
    expect(gazetteer.find(place.name).map((match) => match.place.id)).toContain(id)
  }
})
