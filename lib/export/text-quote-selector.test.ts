import { expect, test } from 'vitest'
import type { ArticleText, LocatedQuote } from '../articles/article'
import { textQuoteSelector } from './text-quote-selector'

const paragraph = `A long beginning that no selector needs 🗺️ before Testville, and a long end that none needs either.`
const text: ArticleText[] = [{ kind: 'gap' }, { kind: 'paragraph', text: paragraph }]

const quoteOf = (exact: string, given: Partial<LocatedQuote> = {}): LocatedQuote => ({
  exact,
  prefix: null,
  suffix: null,
  toponym: 'Testville',
  paragraph: 1,
  start: paragraph.indexOf(exact),
  toponymStart: exact.indexOf('Testville'),
  ...given,
})

test('a quote stands between 32 characters of the article, and the toponym in it', () => {
  const { prefix = '', suffix = '', ...selector } = textQuoteSelector(text, quoteOf('before Testville,'))
  expect(selector).toEqual({
    type: 'TextQuoteSelector',
    exact: 'before Testville,',
    refinedBy: { type: 'TextQuoteSelector', exact: 'Testville', prefix: 'before ', suffix: ',' },
  })
  expect([...prefix]).toHaveLength(32)
  expect([...suffix]).toHaveLength(32)
  expect(paragraph).toContain(`${prefix}before Testville,${suffix}`)
})

test('no character is cut in two', () => {
  const filler = 'x'.repeat(31)
  const around = `🗺${filler}Testville${filler}🗺`
  const quote = quoteOf('Testville', { paragraph: 0, start: around.indexOf('Testville') })
  expect(textQuoteSelector([{ kind: 'paragraph', text: around }], quote)).toMatchObject({
    prefix: `🗺${filler}`,
    suffix: `${filler}🗺`,
  })
})

test('what the editor says of its neighbours goes before', () => {
  expect(textQuoteSelector(text, quoteOf('Testville', { prefix: 'before ', suffix: ', and' }))).toMatchObject(
    { prefix: 'before ', suffix: ', and' },
  )
})

test('a whole paragraph has no neighbours', () => {
  const selector = textQuoteSelector(text, quoteOf(paragraph))
  expect(Object.keys(selector)).toEqual(['type', 'exact', 'refinedBy'])
})
