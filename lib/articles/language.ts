import { z } from 'zod'

const expected = 'A language is a BCP 47 tag such as en or ar-SY'
const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** A BCP 47 tag of a language that there is: of two letters one that CLDR names, of three any, as it names only some of those. */
export const Language = z.string({ error: expected }).refine(isLanguage, { error: describeLanguage })

function isLanguage(tag: string): boolean {
  const language = languageOf(tag)
  if (language === undefined) return false
  return language.length === 3 || english.of(language) !== undefined
}

/** Its first subtag, the language alone; undefined where the tag is malformed. */
function languageOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).language
  } catch {
    return undefined
  }
}

/** Without a full stop where the check is to say what it found. */
function describeLanguage({ input }: { input?: unknown }): string {
  const word = String(input).trim()
  const tag = findTag(word.toLowerCase())
  return tag === undefined ? expected : `${expected}; found "${word}": write ${tag}.`
}

const letters = Array.from('abcdefghijklmnopqrstuvwxyz')

/** The tag of a language by its name in English or in the language itself, in lower case. */
function findTag(word: string): string | undefined {
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .find((tag) => {
      const name = english.of(tag)
      if (name === undefined) return false
      const own = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag)
      return [name, own].some((known) => known?.toLowerCase() === word)
    })
}
