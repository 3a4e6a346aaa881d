import { expect, test } from 'vitest'
import { feature, paragraphs } from '../articles/fixtures/good-article'
import { inventArticle, placeOf } from '../machine/fixtures/invent-article'
import { alsoReported } from './also-reported'

const [first = '', second = '', third = ''] = paragraphs
const places = (...gazetteers: string[][]) =>
  ['Testville', 'Sampleton', 'Mockport'].map((toponym, index) =>
    feature(toponym.toLowerCase(), [first, second, third][index] ?? '', toponym, {
      sameAs: gazetteers[index] ?? [],
    }),
  )
const geonames = 'https://www.geonames.org/1/'
const wikidata = 'https://www.wikidata.org/wiki/Q1'

const newest = inventArticle(places([], ['http://geonames.org/1/testville.html']), { slug: 'newest' })
const own = inventArticle(places([geonames, wikidata], [geonames]), { slug: 'own' })
const oldest = inventArticle(places(['http://www.wikidata.org/entity/Q1'], [geonames]), { slug: 'oldest' })
const elsewhere = inventArticle(places(['https://www.geonames.org/2/'], [], []), { slug: 'elsewhere' })
const articles = [newest, own, oldest, elsewhere]

const reportsOf = (slug: string) =>
  alsoReported({ article: own, place: placeOf(own, slug) }, articles).map(({ article, place }) => [
    article.slug,
    place.slug,
  ])

test('other articles with the same place in any gazetteer are found, each once, in their order', () => {
  expect(reportsOf('testville')).toEqual([
    ['newest', 'sampleton'],
    ['oldest', 'testville'],
  ])
})

test('two places of one article are not reported from each other', () => {
  expect(alsoReported({ article: own, place: placeOf(own, 'testville') }, [own])).toEqual([])
})

test('places that no gazetteer knows are not the same', () => {
  expect(reportsOf('mockport')).toEqual([])
})
