import { describe, expect, test } from 'vitest'
import type { ArticleText } from '../articles/article'
import { findSentences } from './find-sentences'

const paragraph = (text: string): ArticleText => ({ kind: 'paragraph', text })
const find = (name: string, text: ArticleText[], lang = 'en') =>
  findSentences(name, text, lang).map((sentence) => sentence.text)

describe('the sentences that name a place', () => {
  const text = [
    paragraph('Homs is old. Is Tartus? “Homsis” is no place.'),
    { kind: 'gap' as const },
    paragraph('Near Homs, rain.'),
  ]

  test('hold it in whole words, each within its paragraph', () => {
    expect(find('Homs', text)).toEqual(['Homs is old.', 'Near Homs, rain.'])
    expect(findSentences('Homs', text, 'en').map(({ paragraph }) => paragraph)).toEqual([0, 2])
    expect(find('Tartu', text)).toEqual([])
  })

  test('do not end within its name', () => {
    expect(
      find('St. Petersburg', [paragraph('It rained. It snowed in St. Petersburg today. Then not.')]),
    ).toEqual(['It snowed in St. Petersburg today.'])
  })

  test('are told apart in Japanese, which puts no spaces between words', () => {
    expect(find('東京', [paragraph('彼は東京にいる。大阪にはいない。')], 'ja')).toEqual(['彼は東京にいる。'])
  })

  test('are told apart in Arabic, where a prefix makes another word', () => {
    const arabic = [paragraph('وصل الوفد إلى طرطوس. ثم غادر. وطرطوس مدينة.')]
    expect(find('طرطوس', arabic, 'ar')).toEqual(['وصل الوفد إلى طرطوس.'])
  })
})
