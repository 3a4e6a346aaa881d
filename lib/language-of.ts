import { thisSite } from './this-site'

/** Scripts of Unicode that a script of BCP 47 is made of, where it is not one of them. */
const partsOf: Record<string, string[]> = {
  Jpan: ['Han', 'Hira', 'Kana'],
  Kore: ['Hang', 'Han'],
  Hans: ['Han'],
  Hant: ['Han'],
  // Nastaliq, as Urdu is written.
  Aran: ['Arab'],
}

/**
 * The `lang` of words that an editor wrote about an article in a language, BCP 47: a name, a remark. They are in that language if
 * they have letters of its script; an editor may as well write them as the site writes its own. undefined: as the site's own.
 */
export function languageOf(words: string, lang: string): string | undefined {
  const { language, script = 'Latn' } = new Intl.Locale(lang).maximize()
  if (language === thisSite.lang) return undefined
  return letterOf(script)?.test(words) === false ? undefined : lang
}

/** A letter of a script of BCP 47; undefined for one that Unicode does not know, such as those for private use. */
function letterOf(script: string): RegExp | undefined {
  const parts = (partsOf[script] ?? [script]).map((part) => `\\p{Script=${part}}`)
  try {
    return new RegExp(`[${parts.join('')}]`, 'u')
  } catch {
    return undefined
  }
}
