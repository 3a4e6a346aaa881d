import { describe, expect, test } from 'vitest'
import { readGazetteer } from '../../lib/gazetteer/read-gazetteer'
import { type GazetteerRow, namesOf } from './gazetteer-row'
import { writeGazetteer } from './write-gazetteer'

const row = (own: Partial<GazetteerRow>): GazetteerRow => ({
  name: 'Testville',
  otherNames: [],
  isRecognised: true,
  kind: 'city',
  position: [0, 0],
  population: 0,
  countryCode: '',
  admin1: '',
  admin2: '',
  featureCode: '',
  geonameId: 0,
  radius: 0,
  code: '',
  ...own,
})

const inUtopia = { countryCode: 'UT', admin1: '01', admin2: '0101' }
const rows = [
  row({
    ...inUtopia,
    name: 'Testville',
    position: [-120.12345, 45.5],
    population: 4_294_967_295,
    featureCode: 'PPLC',
    geonameId: 12345678,
    otherNames: [
      ...namesOf(['Tèstville', 'Old Testville'], 'alternate', true),
      ...namesOf(['T.V.'], 'abbreviation', false),
    ],
  }),
  row({ ...inUtopia, name: 'St. Test-on-Sea', position: [179.9999, -89.9], population: 7, geonameId: 5 }),
  row({ ...inUtopia, admin2: '', name: 'Testville', kind: 'state', population: 100, radius: 42, code: '01' }),
  row({ ...inUtopia, name: 'Test County', kind: 'district', isRecognised: false, population: 90 }),
  row({
    countryCode: 'UT',
    name: 'Utopia',
    kind: 'country',
    otherNames: namesOf(['Utopian'], 'demonym', false),
  }),
  row({ countryCode: 'UT', name: 'Test Airport', kind: 'airport', code: 'XTST' }),
  row({ name: 'Sea of Tests', kind: 'sea', radius: 300 }),
  row({ countryCode: 'XX', admin1: '09', admin2: '0909', name: 'Testville', population: 100 }),
]
const gazetteer = readGazetteer(writeGazetteer(rows))
const only = (name: string) => {
  const found = gazetteer.find(name)
  expect(found, name).toHaveLength(1)
  return found[0]
}

describe('what is read of what was written', () => {
  test('a city, in its areas', () => {
    expect(only('old testville')).toEqual({
      relation: 'alternate',
      isRecognised: true,
      place: {
        id: expect.any(Number),
        name: 'Testville',
        kind: 'city',
        position: [-120.123, 45.5],
        population: 4_294_967_295,
        featureCode: 'PPLC',
        countryCode: 'UT',
        admin1: 'Testville',
        admin1Code: '01',
        admin2: 'Test County',
        sameAs: 'https://www.geonames.org/12345678/',
      },
    })
  })

  test('a name as it is printed, where that is not the folded one with capitals', () => {
    expect(only('Saint Test on Sea')?.place).toMatchObject({
      name: 'St. Test-on-Sea',
      position: [180, -89.9],
    })
  })

  test('areas', () => {
    expect(only('test county')?.place).toMatchObject({ kind: 'district', admin1: 'Testville' })
    expect(only('test county')?.place).not.toHaveProperty('admin2')
    expect(only('Sea of Tests')?.place).toEqual({
      id: 0,
      name: 'Sea of Tests',
      kind: 'sea',
      position: [0, 0],
      population: 0,
      radiusKilometres: 300,
    })
  })

  test('an airport', () => {
    expect(only('Test Airport')?.place.sameAs).toBe('https://ourairports.com/airports/XTST/')
  })

  test('a country by its code', () => {
    expect(gazetteer.country('UT')?.name).toBe('Utopia')
    for (const code of ['XX', '', 'ut']) expect(gazetteer.country(code)).toBeUndefined()
  })

  test('places by their number', () => {
    expect(gazetteer.size).toBe(rows.length)
    for (let id = 0; id < gazetteer.size; id++) expect(gazetteer.place(id).id).toBe(id)
  })
})

describe('places of one name', () => {
  test('come most populous first, and a city before the area that it fills', () => {
    const found = gazetteer.find('Testville')
    expect(found.map(({ place }) => [place.kind, place.population])).toEqual([
      ['city', 4_294_967_295],
      ['city', 100],
      ['state', 100],
    ])
  })

  test('come after what nobody counts the people of, the main city before its area, names not recognised last', () => {
    const inTestland = { countryCode: 'UT', admin1: '01', name: 'Testland' }
    const found = readGazetteer(
      writeGazetteer([
        row({ name: 'Largest', population: 9000, otherNames: namesOf(['Testland'], 'alternate', false) }),
        row({ ...inTestland, population: 99, geonameId: 1 }),
        row({ ...inTestland, population: 100, geonameId: 2 }),
        row({ ...inTestland, kind: 'state', population: 1000 }),
        row({ name: 'Testland', countryCode: 'XX', population: 500 }),
        row({ name: 'Testland', kind: 'sea' }),
      ]),
    ).find('testland')
    expect(found.map(({ place }) => [place.kind, place.population])).toEqual([
      ['sea', 0],
      ['city', 100],
      ['state', 1000],
      ['city', 500],
      ['city', 99],
      ['city', 9000],
    ])
  })

  test('each come once, however their names are written', () => {
    expect(gazetteer.find('Tèstville')).toHaveLength(3)
    expect(gazetteer.find('Tèstville')[0]?.relation).toBe('name')
  })

  test('lie in no area that is not there', () => {
    expect(gazetteer.find('Testville')[1]?.place).toEqual({
      id: expect.any(Number),
      name: 'Testville',
      kind: 'city',
      position: [0, 0],
      population: 100,
      countryCode: 'XX',
    })
  })
})

test('recognition starts from the names that say so', () => {
  for (const name of ['Testville', 'OLD TESTVILLE', 'Sea of Tests'])
    expect(gazetteer.recognises(name)).toBe(true)
  for (const name of ['T.V.', 'Test County', 'Utopian', 'Nowhere', ''])
    expect(gazetteer.recognises(name)).toBe(false)
  expect(only('TV')?.relation).toBe('abbreviation')
  expect(only('utopian')?.relation).toBe('demonym')
})

test('tells which words a longer name begins with', () => {
  expect(gazetteer.longestName).toBe(4)
  for (const words of ['Sea', 'sea of', 'St. Test on']) expect(gazetteer.hasLonger(words)).toBe(true)
  for (const words of ['Sea of Tests', 'Testvil', 'Utopia']) expect(gazetteer.hasLonger(words)).toBe(false)
})

test('the same places are the same bytes, in whatever order they come', () => {
  expect(writeGazetteer([...rows].reverse())).toEqual(writeGazetteer(rows))
})

test('other bytes are refused', () => {
  const message = 'This is no compiled gazetteer of this version: make it again.'
  expect(() => readGazetteer(new Uint8Array())).toThrow(message)
  expect(() => readGazetteer(Uint8Array.of(8, 99))).toThrow(message)
})
