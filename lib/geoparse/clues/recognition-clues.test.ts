import { expect, test } from 'vitest'
import { readBraces } from '../fixtures/read-braces'
import { smallGazetteer } from '../fixtures/small-gazetteer'
import { findMentions } from '../mention'
import { splitWords } from '../split-words'
import { nameClues } from './name-clues'
import { neighbourClues } from './neighbour-clues'
import { sentenceClues } from './sentence-clues'

const gazetteer = smallGazetteer()

/** What speaks for and against the name in braces, without the rest of the text. */
function cluesOf(marked: string) {
  const { text, names } = readBraces(marked)
  const mention = findMentions(text, splitWords(text), gazetteer).find(
    ({ start }) => start === names[0]?.start,
  )
  if (!mention) throw new Error(`There is no name at the braces of: ${marked}`)
  return [...nameClues(mention), ...neighbourClues(mention, () => false), ...sentenceClues(mention)]
}

test.each([
  ['several words', 'She saw {New York} again.'],
  ['after "in"', 'It rained in {Homs}.'],
  ['after "in"', 'It rained in the {Philippines}.'],
  ['after "southern"', 'Farms of southern {Syria} are dry.'],
  ['after "city"', 'The old city {Homs} is dry.'],
  ['after a kind of place and "of"', 'The governor of the province of {Hunan} left.'],
  ['before "province"', 'The {Hunan} province is dry.'],
  ['before "man"', 'A {Homs} man left.'],
  ['before "-based" or the like', 'A {London}-based firm left.'],
  ['before its direction from elsewhere', 'They left {Powderly}, about ten miles north of Paris.'],
  ['before an office or a public body', 'The {Ohio} Department of Health closed.'],
  ['before an office or a public body', 'The {Austin} School District closed.'],
  ['in a dateline', '{HOMS} (Invented Wire) — It rained.'],
  ['in a dateline', 'Rain at last\n{Homs}, Syria – It rained.'],
])('%s speaks for the place: %s', (reason, marked) => {
  expect(cluesOf(marked).find((clue) => clue.reason === reason)?.weight).toBeGreaterThan(0)
})

test.each([
  ['also an ordinary word', '{Nice} people left.'],
  ['also a first name', 'They asked {Charlotte} again.'],
  ['also a surname', 'They asked {Macon} again.'],
  ['a day or a month', 'It rained in {March}.'],
  ['a direction', 'The {Central} line is closed.'],
  ['an institution called by its seat', 'The {White House} was silent.'],
  ['an acronym', 'The {UN} was silent.'],
  ['part of an amount or a code', 'It cost {US}$3.'],
  ['the name of a road', 'It was closed: {U.S.} 72 was under water.'],
  ['the name of a disease', 'They died of {Reno} fever.'],
  ['before an age', 'They asked {Macon}, 34, again.'],
  ['before "said"', '{Jackson} said no.'],
  ['after a title', 'They asked Coach {Macon} again.'],
  ['after a prefix', 'They met in mid-{Reno} again.'],
  ['the end of a name with a hyphen', 'They met in Ebola-{Reno} again.'],
  ['the beginning of a name with a hyphen', 'They met in {Reno}-Ebola again.'],
  ['the end of a longer name', 'They asked Sizzler {Macon} again.'],
  ['the beginning of a longer name', 'They asked {Macon} Quill again.'],
  ['before a first name', 'They asked {Reno} Peter again.'],
  ['before a surname', 'They asked {Reno} Harding again.'],
  ['part of the name of an organisation', 'The {New York} Times wrote.'],
  ['part of the name of an organisation', 'The Bank of {England} met.'],
  ['part of the name of an organisation', 'They left {Iowa} State University.'],
  ['part of the name of a thing', 'They met in {Washington} Street.'],
  ['part of the name of a thing', 'They met in {Charlotte} General Hospital.'],
])('%s speaks against the place: %s', (reason, marked) => {
  expect(cluesOf(marked).find((clue) => clue.reason === reason)?.weight).toBeLessThan(0)
})

test.each([
  ['in a dateline', '{Homs} is dry — it rained elsewhere.'],
  ['the end of a longer name', 'Last Tuesday {Homs} was dry.'],
  ['the beginning of a longer name', 'They left {Homs} Tuesday.'],
  ['the end of a longer name', 'They left Syria’s {Homs} again.'],
  ['before its direction from elsewhere', 'They left {Homs}, because north of it all is dry.'],
  ['an acronym', 'RAIN IN {RENO} AGAIN'],
])('%s is not seen in: %s', (reason, marked) => {
  expect(cluesOf(marked).map((clue) => clue.reason)).not.toContain(reason)
})
