import { expect, test } from 'vitest'
import { smallGazetteer } from './fixtures/small-gazetteer'
import { geoparse, LIKELY } from './geoparse'

const gazetteer = smallGazetteer()

test('finds and places the names of a text', () => {
  const text = 'It rained in Lebanon, Pa., and in Qoralale, Kenya.'
  const found = geoparse(text, gazetteer)
  expect(found.map(({ phrase, chosen }) => [phrase, chosen?.place.kind, chosen?.place.countryCode])).toEqual([
    ['Lebanon', 'city', 'US'],
    ['Pa.', 'state', 'US'],
    ['Qoralale', undefined, undefined],
    ['Kenya', 'country', 'KE'],
  ])
  expect(found.every(({ start, end, phrase }) => text.slice(start, end) === phrase)).toBe(true)
})

test('what is said plainly is likely, what may be otherwise is not, and what has no place is not at all', () => {
  const score = (text: string) => geoparse(text, gazetteer)[0]?.score ?? NaN
  expect(score('It rained in Homs, Syria.')).toBeGreaterThan(LIKELY)
  expect(score('It rained in Georgia.')).toBeLessThan(LIKELY)
  expect(score('They hid in the village of Qoralale.')).toBe(0)
})

test('the other places of a name are told', () => {
  const [{ others } = { others: [] }] = geoparse('It rained in Paris.', gazetteer)
  expect(others.map(({ place }) => place.admin1)).toEqual(['TX'])
})

test('a town that is surely named makes names near it places', () => {
  const found = geoparse('It rained in Paris, Texas. Powderly was dry.', gazetteer)
  expect(found.map(({ phrase }) => phrase)).toEqual(['Paris', 'Texas', 'Powderly'])
})

test('words for a people count where they are asked for', () => {
  const text = 'The Canadian fleet sailed from Homs.'
  expect(geoparse(text, gazetteer).map(({ phrase }) => phrase)).toEqual(['Homs'])
  const found = geoparse(text, gazetteer, { demonyms: true })
  expect(found.map(({ phrase, chosen }) => [phrase, chosen?.place.name])).toEqual([
    ['Canadian', 'Canada'],
    ['Homs', 'Homs'],
  ])
})

test('a text without names has none', () => {
  expect(geoparse('', gazetteer)).toEqual([])
  expect(geoparse('It rained.', gazetteer)).toEqual([])
})
