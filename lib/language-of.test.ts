import { expect, test } from 'vitest'
import { languageOf } from './language-of'

test.each([
  ['حمص', 'ar', 'ar'],
  ['مدينة Homs', 'ar-SY', 'ar-SY'],
  ['Homs', 'ar', undefined],
  ['函館', 'ja', 'ja'],
  ['カマクラ', 'ja', 'ja'],
  ['Hakodate', 'ja', undefined],
  ['서울', 'ko', 'ko'],
  ['上海', 'zh-Hant-TW', 'zh-Hant-TW'],
  ['Київ', 'uk', 'uk'],
  ['Londres', 'fr', 'fr'],
  ['Homs', 'en', undefined],
  ['حمص', 'en-GB', undefined],
  ['12', 'ar', undefined],
  ['لاہور', 'ur-Aran', 'ur-Aran'],
  ['Testville', 'en-Qaaa', undefined],
  ['Testville', 'tlh-Qaaa', 'tlh-Qaaa'],
])('%s in an article in %s is in %s', (words, lang, expected) => {
  expect(languageOf(words, lang)).toBe(expected)
})
