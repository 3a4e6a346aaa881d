import { z } from 'zod'

const visible = 'Text has at least one character that is not a space'
const sound =
  'Text has no control characters except tabs and line feeds, and no code points that stand for no character'

/** HTML and XML have no such characters, or make others of them: halves of a surrogate pair, and code points that are no characters. */
const unsound = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/u

/** The first character of a text that cannot stand on a page or in a file to download as it is written. */
export const unsoundCharacterIn = (text: string): { index: number; name: string } | undefined => {
  const found = unsound.exec(text)
  const code = found?.[0].codePointAt(0) ?? 0
  return found
    ? { index: found.index, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` }
    : undefined
}

/** What a reader can see, and every format can say character for character. */
export const Text = z
  .string()
  .regex(/\S/, { error: visible, abort: true })
  .refine((text) => /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text), visible)
  .refine((text) => !unsoundCharacterIn(text), sound)
