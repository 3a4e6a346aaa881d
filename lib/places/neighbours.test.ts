import { expect, test } from 'vitest'
import { checkArticle } from '../articles/check-article'
import { articleFiles, feature, paragraphs } from '../articles/fixtures/good-article'
import { neighboursOf } from './neighbours'

const [first = '', second = '', third = ''] = paragraphs

test('the places beside a place are those before and after it in the article', () => {
  const files = articleFiles([
    feature('mockport', third, 'Mockport'),
    feature('testville', first, 'Testville'),
    feature('sampleton', second, 'Sampleton'),
  ])
  const places = checkArticle(files).article?.places ?? []
  const beside = places.map((place) => {
    const { previous, next } = neighboursOf(place, places)
    return [previous?.slug ?? null, place.slug, next?.slug ?? null]
  })
  expect(beside).toEqual([
    [null, 'testville', 'sampleton'],
    ['testville', 'sampleton', 'mockport'],
    ['sampleton', 'mockport', null],
  ])
})

test('a lone place has none', () => {
  const places = checkArticle(articleFiles([feature('testville', first, 'Testville')])).article?.places ?? []
  expect(places.map((place) => neighboursOf(place, places))).toEqual([{ previous: null, next: null }])
})
