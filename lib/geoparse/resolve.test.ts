import { describe, expect, test } from 'vitest'
import { readBraces } from './fixtures/read-braces'
import { smallGazetteer } from './fixtures/small-gazetteer'
import { type ResolveOptions, resolve } from './resolve'
import type { Clue } from './toponym'

const gazetteer = smallGazetteer()

/** The chosen place of each name in braces: its kind, and its state or country. */
function chosen(marked: string, options: ResolveOptions = {}) {
  const { text, names } = readBraces(marked)
  return resolve(text, names, gazetteer, options).map(([best]) => {
    if (!best) return 'none'
    const { kind, admin1, countryCode, name } = best.place
    return `${kind} ${admin1 ?? countryCode ?? name}`
  })
}

describe('the place that a name means', () => {
  test.each([
    ['most populous', 'He flew to {Paris}.', ['city IDF']],
    ['the area after it', 'He flew to {Paris}, {Texas}.', ['city TX', 'state TX']],
    ['the short name of the area after it', 'In {Lebanon}, {Pa.}, it rained.', ['city PA', 'state PA']],
    [
      'the area that is said soon after',
      'A town called {Rome} in {Georgia} burned.',
      ['city GA', 'state GA'],
    ],
    ['its district', 'Roads in {Lamar County} were closed near {Paris}.', ['district TX', 'city TX']],
    ['the others’ state', 'From {Hershey} and {Harrisburg} to {Lebanon}.', ['city PA', 'city PA', 'city PA']],
    [
      'nearness',
      'From {Paris} and {Powderly} to {Reno} in {Texas}.',
      ['city TX', 'city TX', 'city TX', 'state TX'],
    ],
    [
      'nearness alone, though each has a larger namesake',
      'From {Paris} and {Reno} to {Powderly}.',
      ['city TX', 'city TX', 'city TX'],
    ],
    ['a word for all of a list', 'Judges of {Lamar} and Quill counties met.', ['district TX']],
    ['a list of cities', 'Boats of {Santiago}, {San Jose} and {Austin}.', ['city RM', 'city CA', 'city TX']],
    ['its district alone', 'Roads of {Lamar County} led to {Paris}.', ['district TX', 'city TX']],
    ['the country of a people', 'The Lebanese army left {Tripoli} and {Sidon}.', ['city AS', 'city JA']],
    ['the country of a people, without any other name', 'An American priest left {Georgia}.', ['state GA']],
    ['the capital', 'It rained in {Tripoli}.', ['city TR']],
    ['a capital though others are larger', 'It rained in {Victoria}.', ['city 25']],
    ['the usual name', 'It rained in {Jackson}.', ['city MS']],
    [
      'a state by its towns',
      'In {Georgia}, the mayors of {Atlanta} and {Macon} met.',
      ['state GA', 'city GA', 'city GA'],
    ],
    ['states in a list', 'In {Nevada}, {Iowa} and {Oregon} it rained.', ['state NV', 'state IA', 'state OR']],
    ['a state in a list', 'In {Ohio} and {New York} it rained.', ['state OH', 'state NY']],
    ['the area of a name that is not asked for', 'In Macon, {Georgia}, it rained.', ['state GA']],
    ['the area of the name before it', 'In {Buffalo}, {New York}, it rained.', ['none', 'city NY']],
    ['the area of a place before it', 'In {Macon}, {Georgia}, it rained.', ['city GA', 'state GA']],
    ['a kind of place beside it', 'In {New York} state it rained.', ['state NY']],
    ['the city rather than its state', 'In {New York} and {Aleppo} it rained.', ['city NY', 'city HL']],
    ['the capital rather than a state', 'It rained in {Washington}.', ['city DC']],
    ['its own short name', 'It rained in {Washington}, {D.C.}, again.', ['city DC', 'city DC']],
    ['an area', '{Syria} and {Darfur} in {Africa}', ['country SY', 'region Darfur', 'continent Africa']],
    ['nothing', 'It rained in {Qoralale}.', ['none']],
  ])('%s', (_, marked, expected) => {
    expect(chosen(marked)).toEqual(expected)
  })
})

test('one name has one sense in a text, unless it says otherwise', () => {
  expect(chosen('{Paris}, {Texas}, is dry. {Paris} has no water.')).toEqual([
    'city TX',
    'state TX',
    'city TX',
  ])
  expect(chosen('{Paris}, {Texas}, is not {Paris}, {France}.')).toEqual([
    'city TX',
    'state TX',
    'city IDF',
    'country FR',
  ])
})

test('of two places in one state, the one that is near the others or in a named district', () => {
  const district = (marked: string) => {
    const { text, names } = readBraces(marked)
    return resolve(text, names, gazetteer)[0]?.[0]?.place.admin2
  }
  expect(district('It rained in {Page}.')).toBe('Pima County')
  expect(district('It rained in {Page} and {Kaibito}.')).toBe('Coconino County')
  expect(district('It rained in {Page}. The mayor of {Coconino County} left.')).toBe('Coconino County')
})

test('what is said first or close by says more than what is said last and far away', () => {
  const far = 'It rained all day long and no one saw that it was dry again. '.repeat(5)
  const springfield = (marked: string) => {
    const { text, names } = readBraces(marked)
    return resolve(text, names, gazetteer)[1]?.[0]?.place.admin1
  }
  const first = (one: string, other: string) =>
    springfield(`{${one}} is dry. ${far} So is {Springfield}. ${far} So is {${other}}.`)
  expect(first('Peoria', 'Boston')).toBe('IL')
  expect(first('Boston', 'Peoria')).toBe('MA')
  const close = (one: string, other: string) =>
    springfield(`${far} So is {${one}}. So is {Springfield}. ${far} So is {${other}}.`)
  expect(close('Peoria', 'Boston')).toBe('IL')
  expect(close('Boston', 'Peoria')).toBe('MA')
})

test('a place that does not lie in the area after its name is doubtful', () => {
  const probability = (marked: string) => {
    const { text, names } = readBraces(marked)
    return resolve(text, names, gazetteer)[0]?.[0]?.probability
  }
  expect(probability('In {Homs}, {Ohio}, it rained.')).toBeCloseTo(0.3)
  expect(probability('Homs left in {Homs}, {Ohio}, again.')).toBeCloseTo(0.3)
  expect(probability('They met in {Springfield Township}.')).toBeLessThan(0.3)
  expect(probability('In {Homs} and {Ohio} it rained.')).toBe(1)
  expect(probability('In {Homs}, {Ohio} and {Texas} it rained.')).toBe(1)
})

test('a name that is hardly one of a place says little of the others', () => {
  const { text, names } = readBraces('From {Rome} to {Macon}.')
  const rome = (why?: Clue[]) =>
    resolve(
      text,
      names.map((name) => (why && name.phrase === 'Macon' ? { ...name, why } : name)),
      gazetteer,
    )[0]?.[0]?.place.admin1
  expect(rome()).toBe('GA')
  expect(rome([{ reason: 'part of a person’s name', weight: -6 }])).toBe('LAZ')
})

test('the country that a text is about decides between places of one size', () => {
  expect(chosen('It rained in {Georgia}.')).toEqual(['country GE'])
  expect(chosen('It rained in {Georgia}.', { country: 'US' })).toEqual(['state GA'])
})

test('candidates come with their reasons and with probabilities that sum to one', () => {
  const { text, names } = readBraces('He flew to {Paris}, {Texas}.')
  const [paris = []] = resolve(text, names, gazetteer)
  expect(paris).toHaveLength(2)
  expect(paris[0]?.reasons[0]?.reason).toBe('Texas right after its name')
  expect(paris.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1)
  expect(paris[0]?.probability).toBeGreaterThan(0.9)
})

test('a name that the gazetteer has once is sure', () => {
  const { text, names } = readBraces('It rained in {Homs}.')
  expect(resolve(text, names, gazetteer)[0]).toMatchObject([{ probability: 1 }])
})
