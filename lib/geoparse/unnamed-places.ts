import type { Gazetteer } from '../gazetteer/gazetteer'

/** Words that speak of a place and do not name it: "a Syrian airfield". */
export interface UnnamedPlace {
  /** In UTF-16 units of the text, end exclusive. */
  readonly start: number
  readonly end: number
  readonly phrase: string
  /** The noun: "airfield". */
  readonly kind: string
}

const kinds = [
  'airfield airstrip airbase airport port harbour harbor checkpoint hospital clinic village town hamlet suburb camp barracks base',
  'prison mosque church temple monastery school stadium bridge dam tunnel mine refinery factory island valley beach market farm canal',
]
  .join(' ')
  .split(' ')
  .concat(
    'air base,air strip,border crossing,border post,oil field,power station,power plant,railway station,train station,police station'.split(
      ',',
    ),
  )

const kind = new RegExp(
  String.raw`\b(?:${kinds.toSorted((a, b) => b.length - a.length).join('|')})\b(?!['’-]\p{L})`,
  'gu',
)
const description =
  /(?:^|[^\p{L}])((?:an?|the|this|that|another|one|its|their|his|her|our)\s+(?:[\p{L}\d'’-]+\s+){0,3})$/iu
const lastDeterminer = /^.*[\s(“"]((?:an?|the|this|that|another|one|its|their|his|her|our)\s)/isu

/** Between a determiner and its noun none of these stands, but the end of another description. */
const functionWords =
  /(?:^|\s)(?:of|in|on|at|to|for|from|by|with|near|and|or|but|is|was|were|are|has|had|have|who|which|where|when|as|into|over)\s/i

/** What makes the noun the name of something ("the port of Tartus"), or a part of another noun ("the hospital director"). */
const goesOn =
  /^\s+(?:\p{Lu}|(?:of|called|named|known as)\s|(?:city|town|official|director|spokes\w+|worker|staff|authorit\w+|commander|manage\w+|elder|leader|chief|doctor|nurse|operator|terminal|runway|resident|council|mayor|system|teacher|board|bed|guard|owner|price|share|economy|place)s?\b)/u

/** The descriptions of places without a name in an English text, each wording once, where it first stands. */
export function unnamedPlaces(text: string, gazetteer: Gazetteer): UnnamedPlace[] {
  const told = new Set<string>()
  return Array.from(text.matchAll(kind)).flatMap(({ 0: noun, index }) => {
    const end = index + noun.length
    const before = description.exec(text.slice(Math.max(0, index - 80), index))?.[1]
    if (before === undefined || goesOn.test(text.slice(end))) return []
    const own = before.replace(lastDeterminer, '$1')
    const modifiers = own.replace(/^\S+\s+/, '')
    if (functionWords.test(` ${modifiers}`) || !namesNothing(modifiers, gazetteer)) return []
    const plain = modifiers + noun
    if (told.has(noun) && modifiers === '') return []
    if (told.has(plain)) return []
    told.add(plain).add(noun)
    const start = index - own.length
    return [{ start, end, phrase: text.slice(start, end), kind: noun }]
  })
}

/** "A Syrian airfield" and "the US base" have no name; "the Hmeimim base" has. */
function namesNothing(modifiers: string, gazetteer: Gazetteer): boolean {
  return modifiers
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .every((word) =>
      gazetteer.find(word).some(({ relation, place }) => relation === 'demonym' || place.kind === 'country'),
    )
}
