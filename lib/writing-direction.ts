const RIGHT_TO_LEFT_SCRIPTS = ['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']

/** Whether a language, BCP 47, is written from right to left. */
export const isRightToLeft = (lang: string) =>
  RIGHT_TO_LEFT_SCRIPTS.includes(new Intl.Locale(lang).maximize().script ?? '')

/** The `dir` of text in a language on a page that is written from left to right. */
export const directionOf = (lang: string) => (isRightToLeft(lang) ? 'rtl' : undefined)

const RIGHT_TO_LEFT_LETTER =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]/u

export type LettersRun = 'none' | 'left to right' | 'right to left' | 'both'

/** Which way the letters of a text run; digits and signs go along with the letters around them. */
export function lettersRun(text: string): LettersRun {
  const letters = [...text].filter((character) => /\p{L}/u.test(character))
  const leftward = letters.filter((letter) => RIGHT_TO_LEFT_LETTER.test(letter)).length
  if (letters.length === 0) return 'none'
  if (leftward === 0) return 'left to right'
  return leftward === letters.length ? 'right to left' : 'both'
}

/** Whether a text begins with a letter that is written from right to left: so a name is written that no language is known of. */
export const startsRightToLeft = (text: string) => RIGHT_TO_LEFT_LETTER.test(/\p{L}/u.exec(text)?.[0] ?? '')

/** Words that no others around them turn round, and that turn round none. */
const isolate = (words: string) => `\u2068${words}\u2069`

/** Words of either direction in a line that is written in the direction of a language. */
export const isolatedIn = (lang: string, words: string) =>
  isRightToLeft(lang) ? isolate(words) : isolated(words)

/** A name for a line that is written from left to right: one that is not does not turn round the words and dates beside it. */
export const isolated = (name: string) => (startsRightToLeft(name) ? isolate(name) : name)
