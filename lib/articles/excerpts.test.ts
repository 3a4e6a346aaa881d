import { describe, expect, test } from 'vitest'
import type { Place } from './article'
import { checkArticle } from './check-article'
import { type ExcerptPart, excerptParts, excerptsOf } from './excerpts'
import { articleFiles, feature, paragraphs } from './fixtures/good-article'

const [first = '', second = '', third = ''] = paragraphs

function placesOf(...features: object[]): Place[] {
  const { article } = checkArticle(articleFiles(features))
  if (!article) throw new Error('The invented article is unsound')
  return article.places
}

const written = (parts: readonly ExcerptPart[]) =>
  parts.map((part) => (part.kind === 'toponym' ? `[${part.text} → ${part.place.slug}]` : part.text)).join('')

describe('the excerpts of an article', () => {
  test('come in its order, each once, with all of its places in the order of their names', () => {
    const places = placesOf(
      feature('mockport', third, 'Mockport'),
      feature('pier', third, 'unnamed pier'),
      feature('testville', '', '', {
        name: 'Testville',
        quotes: [
          { exact: second, toponym: 'it' },
          { exact: first, toponym: 'Testville' },
        ],
      }),
      feature('sampleton', second, 'Engineers from Sampleton'),
    )
    const excerpts = excerptsOf({ places })
    expect(excerpts.map(({ text }) => text)).toEqual([first, second, third])
    expect(excerpts.map(({ toponyms }) => toponyms.map(({ place }) => place.slug))).toEqual([
      ['testville'],
      ['sampleton', 'testville'],
      ['pier', 'mockport'],
    ])
    for (const { text, toponyms } of excerpts) {
      for (const { start, end, place } of toponyms) {
        expect(place.quotes.map(({ toponym }) => toponym)).toContain(text.slice(start, end))
      }
    }
  })

  test('within one paragraph come as they stand there', () => {
    const places = placesOf(
      feature('mockport', 'crosses to Mockport', 'Mockport'),
      feature('pier', 'an unnamed pier', 'unnamed pier'),
    )
    expect(excerptsOf({ places: places.toReversed() }).map(({ text }) => text)).toEqual([
      'an unnamed pier',
      'crosses to Mockport',
    ])
  })

  test('are none without places', () => {
    expect(excerptsOf({ places: [] })).toEqual([])
  })
})

describe('an excerpt cut at its toponyms', () => {
  const places = placesOf(
    feature('pier', third, 'unnamed pier'),
    feature('ferry', third, 'A ferry at an unnamed pier'),
    feature('mockport', third, 'Mockport'),
  )
  const [excerpt] = excerptsOf({ places })
  if (!excerpt) throw new Error('The invented article has no excerpt')
  const [ferry, pier, mockport] = ['ferry', 'pier', 'mockport'].map((slug) =>
    places.find((place) => place.slug === slug),
  )

  test('keeps, of two that overlap, the one that starts first', () => {
    expect(written(excerptParts(excerpt))).toBe(
      '[A ferry at an unnamed pier → ferry] still crosses to [Mockport → mockport] until then.',
    )
  })

  test('keeps, of two that overlap, that of the place that it is about', () => {
    expect(written(excerptParts(excerpt, pier))).toBe(
      'A ferry at an [unnamed pier → pier] still crosses to [Mockport → mockport] until then.',
    )
    expect(excerptParts(excerpt, ferry)).toEqual(excerptParts(excerpt))
    expect(excerptParts(excerpt, mockport)).toEqual(excerptParts(excerpt))
  })

  test('never loses, adds or doubles a character', () => {
    for (const preferred of [undefined, ...places]) {
      const text = excerptParts(excerpt, preferred)
        .map((part) => part.text)
        .join('')
      expect(text).toBe(third)
    }
  })

  test('keeps two that touch, and those at either end', () => {
    const words = placesOf(
      feature('a', 'Engineers from Sampleton', 'Engineers'),
      feature('b', 'Engineers from Sampleton', ' from '),
      feature('c', 'Engineers from Sampleton', 'Sampleton'),
    )
    const parts = excerptsOf({ places: words }).map((whole) => written(excerptParts(whole)))
    expect(parts).toEqual(['[Engineers → a][ from  → b][Sampleton → c]'])
  })

  test('is plain text where it names no place', () => {
    expect(excerptParts({ text: 'No place.', toponyms: [] })).toEqual([{ kind: 'text', text: 'No place.' }])
    expect(excerptParts({ text: '', toponyms: [] })).toEqual([])
  })
})
