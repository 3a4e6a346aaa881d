import { describe, expect, test } from 'vitest'
import { readBraces } from './fixtures/read-braces'
import { smallGazetteer } from './fixtures/small-gazetteer'
import { recognise } from './recognise'

const gazetteer = smallGazetteer()

/** The text of each case, with the names in braces that are to be found. */
function expectNames(marked: string) {
  const { text, names } = readBraces(marked)
  const found = recognise(text, gazetteer).map(({ start, end, phrase }) => ({ start, end, phrase }))
  expect(found).toEqual(names)
}

describe('places', () => {
  test.each([
    'Shelling was heard in {Homs} and near {Tartus}, residents said.',
    'The longest name counts: she left {New York} for {New South Wales}.',
    '{Syria}’s army moved north; {Moscow}’s ships stayed.',
    '{London} said it would wait.',
    'The {U.S.} and the {Philippines} signed in {Washington}.',
    'Farmers in southern {Syria} and in {Hunan Province} lost everything.',
    'A {London}-based charity sent tents to {South Darfur}.',
    'FLOODS IN {HOMS} AND {TARTUS}',
    'Trains ran to {Homs}, {Tartus} and {Aleppo} again.',
    'The {Ohio} Department of Health closed two wells, {Texas} Governor Ada Quill said.',
    'It rained in {Reading} all week.',
    'He lives in {Jackson}, where he was born.',
    'Heavy rain fell in {NSW}.',
    'Rain fell in {Homs}, {Powderly} and {Latakia}.',
    'The {Springfield} City Council met.',
    'The {Philippines} are wet.',
  ])('%s', expectNames)
})

describe('qualifiers and datelines', () => {
  test.each([
    '{LEBANON}, {Pa.} (Invented Wire) — The council met on Monday.',
    '{HOMS}, {Syria} — The council met on Monday.',
    'She grew up in {Paris}, {Texas}, and in {Rome}, {Georgia}.',
    'Flights left {Washington}, {D.C.}, on time.',
    'The well in {Qoralale}, {Kenya}, is dry.',
    'They hid in the village of {Qoralale} for a week.',
  ])('%s', expectNames)
})

describe('no places', () => {
  test.each([
    ['a person after a first name', 'Peter Houston and Mary Austin were there.'],
    ['a person after a title', 'Sheriff Dallas and Mrs. London were there.'],
    ['a person with an age', 'Wendeline Reno, 34, was there.'],
    ['a person who speaks', 'Wendeline Reno said nothing.'],
    ['a last name said again', 'Peter Houston was late. Houston said the bus had gone.'],
    ['a newspaper', 'The New York Times and the Boston Globe wrote of it.'],
    ['a university', 'She left the University of Georgia for Iowa State University.'],
    ['a bank', 'The Bank of England met.'],
    ['a team', 'The Boston Red Sox beat the Houston Astros.'],
    [
      'a street, a school and a hospital',
      'From Washington Street to Austin High School and Charlotte General Hospital.',
    ],
    ['an ordinary word that begins a sentence', 'Reading is fun. Nice people do it.'],
    ['an acronym', 'The UN met.'],
    ['words for a people', 'The Canadian fleet sailed.'],
    ['an amount of money', 'It cost US$3 million.'],
    ['a disease', 'West Nile virus was found.'],
    ['a disease by a short name', 'Reno fever kills. Ten died of Reno last year.'],
    ['a word that the text writes small as well', 'They met in Quorum, a quorum of ten.'],
    ['a road', 'The crash on U.S. 72 blocked it.'],
  ])('%s', (_, text) => expectNames(text))
})

test('a name that is surely a place once is one elsewhere', () => {
  expectNames('It rained in {Jackson}. “{Jackson} is strong,” she wrote.')
  expectNames('It rained. “Jackson is strong,” she wrote.')
})

test('the name of a person of the text is a place only where the sentence says so', () => {
  expectNames('Peter Houston was born in {Houston}. Houston said so.')
})

test('a small town is recognised near places that the text names', () => {
  const text = 'Powderly won again.'
  const paris = gazetteer.find('Paris').find(({ place }) => place.countryCode === 'US')?.place
  expect(recognise(text, gazetteer)).toEqual([])
  expect(recognise(text, gazetteer, paris ? [paris] : []).map(({ phrase }) => phrase)).toEqual(['Powderly'])
})

test('why a name is taken for a place is said, strongest first', () => {
  const [{ why } = { why: [] }] = recognise('It rained in Homs.', gazetteer)
  expect(why.map(({ reason }) => reason)).toEqual(['after "in"', 'in the gazetteer'])
  expect(why.map(({ weight }) => weight)).toEqual(why.map(({ weight }) => weight).toSorted((a, b) => b - a))
})
