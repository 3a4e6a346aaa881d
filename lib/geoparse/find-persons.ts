import { isJoined } from './mention'
import type { Word } from './split-words'
import { firstNames } from './words/first-names'
import { organisationHeads, placeKinds, publicBodies, thingHeads } from './words/name-heads'
import { ordinaryWords } from './words/ordinary-words'
import { officeWords, personTitles, speechVerbs } from './words/person-titles'

/** The persons that a text names. */
export interface Persons {
  /** The numbers of all words that are part of a person's name. */
  readonly words: ReadonlySet<number>
  /** How persons are called after their full name has been said. */
  readonly lastNames: ReadonlySet<string>
}

/**
 * Finds names of persons: capitalised words after a title or a first name, or before an age ("Ada Houston, 34,"), a "who" or a
 * word such as "said". `isPlace` says which words are known as a place's name of several words.
 */
export function findPersons(words: readonly Word[], isPlace: (index: number) => boolean): Persons {
  const found = new Set<number>()
  const lastNames = new Set<string>()
  for (let first = 0; first < words.length; first++) {
    const run = runFrom(words, first, isPlace)
    if (run.length === 0) continue
    const name = personIn(words, run)
    for (const index of name) found.add(index)
    const last = words[name.at(-1) ?? -1]
    if (last) lastNames.add(last.text)
    first = run.at(-1) ?? first
  }
  return { words: found, lastNames }
}

/** The numbers of the capitalised words that follow one another from there on. */
function runFrom(words: readonly Word[], first: number, isPlace: (index: number) => boolean): number[] {
  const run: number[] = []
  for (let index = first; index < words.length; index++) {
    const word = words[index]
    if (!word?.isCapitalised || (index > first && !joinsName(words, index))) break
    if (isPlace(index)) break
    run.push(index)
    if (word.isPossessive) break
  }
  return run
}

const joinsName = (words: readonly Word[], index: number) =>
  isJoined(words, index) ||
  (/^\. $/.test(words[index]?.before ?? '') && isTitle(words[index - 1]?.text ?? '')) ||
  /^ ["“(]$|^["”)] $/.test(words[index]?.before ?? '')

const isTitle = (text: string) => personTitles.has(text)
const isHead = (text: string) =>
  organisationHeads.has(text) ||
  thingHeads.has(text) ||
  publicBodies.has(text) ||
  placeKinds.has(text.toLowerCase())

function personIn(words: readonly Word[], run: readonly number[]): number[] {
  const textAt = (index: number) => words[index]?.text ?? ''
  const titles = run.filter((index) => isTitle(textAt(index)))
  const lastTitle = titles.at(-1)
  if (lastTitle !== undefined) {
    const name = run.filter((index) => index > lastTitle)
    return name.length <= 4 && !name.some((index) => isHead(textAt(index))) ? name : []
  }
  const start = run.findIndex((index) => firstNames.has(textAt(index)))
  if (start >= 0 && run.length - start >= 2) {
    const name = run.slice(start, start + 4)
    if (!name.some((index) => isHead(textAt(index)))) return name
    return []
  }
  const name = run.filter((index) => !words[index]?.startsSentence || !isOrdinary(textAt(index)))
  if (name.length < 2 || name.length > 3 || name.some((index) => isHead(textAt(index)))) return []
  return isFollowedAsPerson(words, name.at(-1) ?? 0) || isPrecededAsPerson(words, name[0] ?? 0) ? name : []
}

const isOrdinary = (text: string) => ordinaryWords.has(text.toLowerCase())

/** "Ada Houston, 34," and "Ada Houston, who" and "Ada Houston said". */
function isFollowedAsPerson(words: readonly Word[], last: number): boolean {
  const next = words[last + 1]
  if (!next) return false
  if (/^, $/.test(next.before)) return /^(?:[1-9]\d|who|whose)$/.test(next.text)
  return next.before === ' ' && speechVerbs.has(next.text)
}

const isPrecededAsPerson = (words: readonly Word[], first: number) =>
  /^,? $/.test(words[first]?.before ?? '') && officeWords.has(words[first - 1]?.text ?? '')
