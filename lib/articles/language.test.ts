import { describe, expect, test } from 'vitest'
import { Language } from './language'

describe('a language', () => {
  test.each(['en', 'ar-SY', 'pt-BR', 'zh-Hant-TW', 'gsw', 'aaa', 'sr-Latn'])('is %s', (tag) => {
    expect(Language.safeParse(tag).success).toBe(true)
  })

  test.each([
    ['Deutsch', 'de'],
    ['german', 'de'],
    ['English', 'en'],
    ['Español', 'es'],
    ['العربية', 'ar'],
  ])('is not %s, and its tag is proposed', (word, tag) => {
    expect(Language.safeParse(word).error?.issues[0]?.message).toBe(
      `A language is a BCP 47 tag such as en or ar-SY; found "${word}": write ${tag}.`,
    )
  })

  // The codes of countries are easily mistaken for those of their languages.
  test.each(['en_GB!', 'Klingonese', 'jp', 'cz', 'de_DE', 'x-y', ''])('is not %j', (tag) => {
    expect(Language.safeParse(tag).error?.issues[0]?.message).toBe(
      'A language is a BCP 47 tag such as en or ar-SY',
    )
  })
})
