import { describe, expect, test } from 'vitest'
import { readBraces } from './fixtures/read-braces'
import { smallGazetteer } from './fixtures/small-gazetteer'
import { type ResolveOptions, resolve } from './resolve'

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
    ['its district alone', 'Roads of {Lamar County} led to {Paris}.', ['district TX', 'city TX']],
    ['the country of a people', 'The Lebanese army left {Tripoli} and {Sidon}.', ['city AS', 'city JA']],
    ['the capital', 'It rained in {Tripoli}.', ['city TR']],
    ['the usual name', 'It rained in {Jackson}.', ['city MS']],
    [
      'a state by its towns',
      'In {Georgia}, the mayors of {Atlanta} and {Macon} met.',
      ['state GA', 'city GA', 'city GA'],
    ],
    ['states in a list', 'In {Nevada}, {Iowa} and {Oregon} it rained.', ['state NV', 'state IA', 'state OR']],
    ['a state in a list', 'In {Ohio} and {Georgia} it rained.', ['state OH', 'state GA']],
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

test('the country that a text is about decides between places of one size', () => {
  expect(chosen('It rained in {Georgia}.')).toEqual(['country GE'])
  expect(chosen('It rained in {Georgia}.', { country: 'US' })).toEqual(['state GA'])
})

test('candidates come with their reasons and with probabilities that sum to one', () => {
  const { text, names } = readBraces('He flew to {Paris}, {Texas}.')
  const [paris = []] = resolve(text, names, gazetteer)
  expect(paris).toHaveLength(2)
  expect(paris[0]?.reasons[0]?.reason).toBe('lies in Texas, which follows its name')
  expect(paris.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1)
  expect(paris[0]?.probability).toBeGreaterThan(0.9)
})

test('a name that the gazetteer has once is sure', () => {
  const { text, names } = readBraces('It rained in {Homs}.')
  expect(resolve(text, names, gazetteer)[0]).toMatchObject([{ probability: 1 }])
})
