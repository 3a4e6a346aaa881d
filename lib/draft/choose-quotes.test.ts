import { describe, expect, test } from 'vitest'
import type { ArticleText } from '../articles/article'
import { findAll } from '../articles/find-quote'
import { chooseQuotes } from './choose-quotes'

function quotesOf(toponym: string, ...paragraphs: string[]) {
  const text: ArticleText[] = paragraphs.map((words) => ({ kind: 'paragraph', text: words }))
  const mentions = paragraphs.flatMap((words, paragraph) =>
    findAll(toponym, words).map((start) => ({ paragraph, start, end: start + toponym.length })),
  )
  return chooseQuotes(mentions, text, 'en')
}

describe('the quotes of a drafted place', () => {
  test('are its first sentence and the two longest others, in order', () => {
    const exacts = quotesOf(
      'Homs',
      'Homs is old. So is Homs. The bridge of Homs has stood for a thousand years.',
      'In Homs it rained. Nobody saw Homs on that long and rainy day.',
    ).map(({ exact }) => exact)
    expect(exacts).toEqual([
      'Homs is old.',
      'The bridge of Homs has stood for a thousand years.',
      'Nobody saw Homs on that long and rainy day.',
    ])
  })

  test('end before a second mention of the place, at a comma where there is one', () => {
    expect(quotesOf('Homs', 'They left Homs on Monday, and came back to Homs on Friday.')).toEqual([
      { exact: 'They left Homs on Monday', toponym: 'Homs' },
    ])
    expect(quotesOf('Homs', 'From Homs they looked for Homs.')).toEqual([
      { exact: 'From Homs they looked for', toponym: 'Homs' },
    ])
  })

  test('are told apart by what stands beside them where the sentence stands there twice', () => {
    expect(quotesOf('Homs', 'Rain in Homs. Wind in Homs. Rain in Homs. Then none.')).toContainEqual({
      exact: 'Rain in Homs.',
      suffix: ' Wind in Homs. Rain in Homs. Then none.',
      toponym: 'Homs',
    })
    expect(quotesOf('Homs', 'Rain in Homs.', 'Rain in Homs.')).toEqual([])
  })
})
