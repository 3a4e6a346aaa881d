import { expect, test } from 'vitest'
import { namesOf } from './gazetteer-row'
import { newerCityRows } from './newer-city-rows'

const placed = (name: string, admin1: string, countryCode = 'US') => ({
  name,
  position: [-100, 40] as const,
  countryCode,
  admin1,
  admin2: '001',
})

test('adds what is in the United States and not known in its state by any name', () => {
  const older = [
    {
      name: 'Testville',
      otherNames: namesOf(['Old Testville'], 'alternate', false),
      countryCode: 'US',
      admin1: 'KS',
    },
    { name: 'New Testville', otherNames: [], countryCode: 'XX', admin1: 'KS' },
  ]
  const rows = newerCityRows(
    [
      placed('Testville', 'KS'),
      placed('Old Testville', 'KS'),
      placed('New Testville', 'KS'),
      placed('Testville', 'NE'),
      placed('Testville', 'KS', 'XX'),
    ],
    older,
  )
  expect(rows.map(({ name, admin1 }) => `${name}, ${admin1}`)).toEqual(['New Testville, KS', 'Testville, NE'])
  expect(rows[0]).toMatchObject({ kind: 'city', position: [-100, 40], admin2: '001', isRecognised: false })
})
