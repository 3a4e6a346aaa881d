import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Article } from './article'
import { formatProblem } from './problem'
import { articlesFolder, checkArticles } from './read-articles'

let article: Article

beforeAll(async () => {
  const { articles, problems } = await checkArticles(path.resolve(articlesFolder()))
  expect(problems.map(formatProblem)).toEqual([])
  const found = articles.find(({ slug }) => slug === 'kerry-russia-syria')
  if (!found) throw new Error('The article is missing')
  article = found
})

describe('the article on Kerry, Russia and Syria', () => {
  test('has its places in the order in which it names them, the pinned ones numbered', () => {
    expect(article.places.map(({ name, number }) => [name, number])).toEqual([
      ['United States', null],
      ['Russia', null],
      ['Syria', null],
      ['New York', 1],
      ['Syrian airfield', 2],
      ['Western Syria', null],
      ['Homs', 3],
      ['Tartus', 4],
      ['Northern and eastern Syria', null],
    ])
  })

  test('has its positions as GeoNames and OurAirports give them', () => {
    const pinned = article.places.filter(({ number }) => number !== null)
    expect(pinned.map(({ slug, position, basis }) => [slug, position, basis])).toEqual([
      ['new-york', [-74.00597, 40.71427], 'named'],
      ['syrian-airfield', [35.9487, 35.4011], 'inferred'],
      ['homs', [36.72339, 34.72682], 'named'],
      ['tartus', [35.88659, 34.88902], 'named'],
    ])
  })

  test('says its source, and no more of its date than is known', () => {
    expect(article).toMatchObject({
      title: 'Kerry Expresses Concern Over Russia in Syria',
      byline: 'Ben Ariel',
      publisher: 'Arutz Sheva',
      published: '2015-09',
      url: 'https://www.israelnationalnews.com/News/News.aspx/200335',
      lang: 'en',
    })
  })

  test('prints the paragraphs verbatim, in order, with its gaps', () => {
    expect(article.text.map((part) => (part.kind === 'gap' ? '[…]' : part.text))).toEqual([
      '[…]',
      "Secretary of State John Kerry on Saturday night expressed the United States’ concern over reports of Russia's enhanced military build-up in Syria in a telephone call with his Russian counterpart, the State Department said, according to Reuters.",
      '[…]',
      'It added that Kerry and Russian Foreign Minister Sergei Lavrov agreed that discussions on the Syrian conflict would continue this month in New York, where the UN General Assembly meets.',
      '[…]',
      'Quoting unidentified Obama administration officials, the New York Times reported that Russia has dispatched a military advance team to Syria and has sent prefabricated housing units for hundreds of people to a Syrian airfield and delivered a portable air traffic control station there.',
      '[…]',
      "The pictures appear to be taken in a variety of locations in western Syria, including Homs and the key port city of Tartus. They show Russian fighters posing with weapons in front of Russian and Syria flags, and portraits of the countries' respective leaders Vladimir Putin and Assad.",
      'Lavrov said last month the United States should cooperate with Assad, a longtime Moscow ally, to fight Islamic State forces who have seized parts of northern and eastern Syria.',
      '[…]',
    ])
  })

  test('quotes what stands there, with the toponym where the quote has it', () => {
    for (const { quotes } of article.places) {
      for (const { exact, toponym, paragraph, start, toponymStart } of quotes) {
        const part = article.text[paragraph]
        expect(part?.kind === 'paragraph' && part.text.slice(start, start + exact.length)).toBe(exact)
        expect(exact.slice(toponymStart, toponymStart + toponym.length)).toBe(toponym)
      }
    }
    const russia = article.places.find(({ slug }) => slug === 'russia')?.quotes[0]
    expect(russia?.exact.slice(russia.toponymStart, russia.toponymStart + 8)).toBe("Russia's")
  })

  test('says of every place why it is where it is, or is not pinned', () => {
    for (const { georeferenceRemarks } of article.places) expect(georeferenceRemarks).toMatch(/^[A-Z].*\.$/)
  })
})
