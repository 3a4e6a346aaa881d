/** A word of a text, or what stands for one, such as a number or "U.S.". */
export interface Word {
  /** Without the `'s` of a possessive and without the full stop of an abbreviation such as "Pa.". */
  readonly text: string
  /** In UTF-16 units of the text, end exclusive. */
  readonly start: number
  readonly end: number
  /** What stands between the word before and this one. */
  readonly before: string
  readonly isCapitalised: boolean
  /** Two capital letters or more, and no small one. */
  readonly isAllCapitals: boolean
  readonly isPossessive: boolean
  readonly startsSentence: boolean
}

// Letters with their accents, apostrophes inside of a word, and capitals with full stops, as in "U.S.".
const wordPattern = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu
const possessive = /['’]s$/iu
const possessiveEnd = /^['’]s/iu

/** Words that a full stop follows in the middle of a sentence; single letters are too. */
const abbreviations = new Set(
  `Mr Mrs Ms Dr Prof Rev St Ste Mt Ft Gov Sen Rep Lt Col Gen Capt Maj Sgt Adm Cpl Pvt Det Supt Hon Pres Jr Sr Co Corp Inc Ltd
  Bros Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
  Tenn Tex Va Vt Wash Wis Wyo Ont Que Sask Alta Man Vic Qld Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec vs No Ave Blvd Rd`.split(
    /\s+/,
  ),
)

/** Splits a text at what is neither letter nor number; hyphens split too. */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    const previous = words.at(-1)
    const word = match[0].replace(possessive, '')
    const before = text.slice(previous?.end ?? 0, match.index)
    words.push({
      text: word,
      start: match.index,
      end: match.index + word.length,
      before: previous?.isPossessive ? before.replace(possessiveEnd, '') : before,
      isCapitalised: /^\p{Lu}|^\p{L}['’]\p{Lu}/u.test(word),
      isAllCapitals: /^(?:\p{Lu}\.?){2,}$/u.test(word),
      isPossessive: word.length < match[0].length,
      startsSentence: !previous || breaksSentence(previous, before),
    })
  }
  return words.map((word, i) =>
    isSmallInHeadline(word, words[i + 1]) ? { ...word, isCapitalised: false } : word,
  )
}

/** "FLOODS IN HOMS": written small, "in" would have no capital. */
const isSmallInHeadline = (word: Word, next?: Word) =>
  /^(?:A|AN|AND|AS|AT|BY|FOR|FROM|IN|INTO|NEAR|OF|ON|OR|OVER|THE|TO|WITH)$/.test(word.text) &&
  next?.before === ' ' &&
  next.isAllCapitals

function breaksSentence(previous: Word, gap: string): boolean {
  if (/\n|[!?:•]|^\.{2,}|[.!?]["”’)\]]|["“]\s*$/u.test(gap)) return true
  if (/\.$/.test(previous.text)) return false
  if (!gap.startsWith('.')) return false
  return !abbreviations.has(previous.text) && !/^\p{Lu}$/u.test(previous.text)
}
