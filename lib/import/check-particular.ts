import { z } from 'zod'
import { checkSchema } from '../articles/check-schema'
import { type LocatedDocument, shorten } from '../articles/located'
import { ArticleParticulars } from '../articles/schema'

/** What is wrong with one particular of an article, in the words that the check has for it; undefined: nothing. */
export function checkParticular(key: keyof ArticleParticulars, value: string): string | undefined {
  const document: LocatedDocument = {
    value: { [key]: value },
    locate: () => ({ line: 1, column: 1 }),
    locateKey: () => ({ line: 1, column: 1 }),
    written: () => `"${shorten(value)}"`,
  }
  return checkSchema('particulars', z.strictObject({ [key]: ArticleParticulars.shape[key] }), document)
    .problems[0]?.message
}
