import type { GazetteerKind, GazetteerPlace } from '../../gazetteer/gazetteer'
import { type Mention, wordAfter, wordBefore } from '../mention'
import type { Clue } from '../toponym'

type Kinds = readonly GazetteerKind[]

const states: Kinds = ['state']
const districts: Kinds = ['district']
const cities: Kinds = ['city']

/** Which kinds of places a word beside a name speaks of: "New York state", "the city of Homs", "Georgia Governor". */
const kindsOf: Readonly<Record<string, Kinds>> = {
  state: states,
  province: states,
  governorate: states,
  oblast: states,
  region: ['state', 'region', 'district'],
  prefecture: states,
  county: districts,
  district: ['district', 'city'],
  city: cities,
  town: cities,
  village: cities,
  suburb: cities,
  port: cities,
  capital: cities,
  downtown: cities,
  mayor: cities,
  governor: states,
  gov: states,
  legislature: states,
  island: ['island', 'state', 'country'],
  sea: ['sea'],
  president: ['country'],
  republic: ['country'],
}

/** What a word for a kind of place says, right before or after one of the mentions. */
export function kindClues({ kind }: GazetteerPlace, mentions: readonly Mention[]): Clue[] {
  for (const mention of mentions) {
    const { word, kinds } = kindBeside(mention) ?? {}
    if (!kinds || !word) continue
    return kinds.includes(kind) ? [{ reason: `“${word}” stands beside it`, weight: 3 }] : []
  }
  return []
}

function kindBeside(mention: Mention): { word: string; kinds: Kinds } | undefined {
  const { words, first, last } = mention
  const before = wordBefore(mention)
  const around = [
    words[last]?.text === mention.phrase ? undefined : words[last],
    wordAfter(mention),
    before?.text === 'of' || before?.text === 'the' ? words[first - 2] : before,
    before?.text === 'the' && words[first - 2]?.text === 'of' ? words[first - 3] : undefined,
  ]
  for (const beside of around) {
    const kinds = kindsOf[beside?.text.toLowerCase() ?? '']
    if (beside && kinds) return { word: beside.text, kinds }
  }
  return undefined
}
