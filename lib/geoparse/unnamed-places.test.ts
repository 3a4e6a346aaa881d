import { describe, expect, test } from 'vitest'
import { smallGazetteer } from './fixtures/small-gazetteer'
import { unnamedPlaces } from './unnamed-places'

const find = (text: string) => unnamedPlaces(text, smallGazetteer()).map(({ phrase }) => phrase)

describe('places that a text does not name', () => {
  test.each([
    ['They were sent to a Canadian airfield and delivered there.', 'a Canadian airfield'],
    ['Shells hit the hospital on Monday.', 'the hospital'],
    ['It stood near an abandoned border crossing.', 'an abandoned border crossing'],
    ['They fled their village, which burned.', 'their village'],
    ['The attack on the large air base failed.', 'the large air base'],
  ])('%s', (text, phrase) => {
    expect(find(text)).toEqual([phrase])
    const [found] = unnamedPlaces(text, smallGazetteer())
    expect(text.slice(found?.start, found?.end)).toBe(phrase)
  })

  test.each([
    ['has a name before it', 'They landed at the Nullby airfield.'],
    ['has a name behind it', 'They came to the port of Nullby and to the village Nullby.'],
    ['is a part of another noun', 'The hospital director spoke in the port city, said an airport official.'],
    ['stands for no one place', 'Hospitals and schools need airfields.'],
    ['has no determiner of its own', 'She spent a day in hospital and the night in prison.'],
    ['is in a word', 'The portrait of the airporter was based on it.'],
  ])('none where the noun %s', (_name, text) => {
    expect(find(text)).toEqual([])
  })

  test('each once, whether it is "a" or "the"', () => {
    expect(find('A village burned. The village was empty. A second village burned too.')).toEqual([
      'A village',
      'A second village',
    ])
  })

  test('begin at the last determiner', () => {
    expect(find('On the day of the storm the old hospital was empty.')).toEqual(['the old hospital'])
  })
})
