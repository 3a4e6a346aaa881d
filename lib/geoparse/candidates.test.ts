import { expect, test } from 'vitest'
import { candidates } from './candidates'
import { smallGazetteer } from './fixtures/small-gazetteer'

const gazetteer = smallGazetteer()
const found = (phrase: string) =>
  candidates({ phrase }, gazetteer).map(({ place }) => `${place.name} (${place.kind})`)

test.each([
  ['a name', 'Homs', ['Homs (city)']],
  ['a possessive', 'Syria’s', ['Syria (country)']],
  ['several places, as the gazetteer orders them', 'Reno', ['Reno (city)', 'Reno (city)']],
  ['a direction', 'northern Syria', ['Syria (country)']],
  ['two directions', 'South West England', ['England (state)']],
  ['a kind of area', 'Aleppo Province', ['Aleppo (state)']],
  ['a kind of town', 'the city of Aleppo', ['Aleppo (city)']],
  ['no city’s code', 'West Ham', []],
  ['a city’s code', 'HAM', ['Hamburg (city)']],
  ['a word for a people', 'Canadian', []],
  ['no place', 'Qoralale', []],
])('%s', (_, phrase, expected) => {
  expect(found(phrase)).toEqual(expected)
})

test('the most populous comes first', () => {
  expect(candidates({ phrase: 'Paris' }, gazetteer).map(({ place }) => place.countryCode)).toEqual([
    'FR',
    'US',
  ])
})
