import { expect, test } from 'vitest'
import { placePath } from '../addresses'
import type { Article } from '../articles/article'
import { checkArticle } from '../articles/check-article'
import { articleFiles, feature, paragraphs, point } from '../articles/fixtures/good-article'
import { articleView } from './map-view'
import { isMapOfNearby, MOST_PLACES, PLACES_NEARBY, placeView } from './place-view'

/** An invented article with so many pinned places in a row, from west to east, and one that is not pinned. */
function inventRow(places: number): Article {
  const features = Array.from({ length: places + 1 }, (_, index) =>
    feature(
      `place-${index}`,
      paragraphs[0] ?? '',
      'Testville',
      { georeferenceRemarks: 'Invented.' },
      index < places ? point(10 + index / 10, 50) : null,
    ),
  )
  const { article } = checkArticle(articleFiles(features))
  if (!article) throw new Error('The invented article is unsound')
  return article
}

const many = inventRow(MOST_PLACES + 1)
const viewOf = (article: Article, index: number) => {
  const place = article.places.find(({ slug }) => slug === `place-${index}`)
  if (!place) throw new Error(`There is no place ${index}.`)
  return placeView(article, place)
}
const pathsOf = (index: number) => viewOf(many, index).places.map(({ path }) => path)
const pathOf = (index: number) => placePath(many.slug, `place-${index}`)
const inArticle = (paths: readonly string[]) =>
  many.places.map(({ slug }) => placePath(many.slug, slug)).filter((path) => paths.includes(path))

test('the map of a place is that of its article, up to a hundred places', () => {
  const few = inventRow(MOST_PLACES)
  expect(isMapOfNearby(few)).toBe(false)
  expect(viewOf(few, 3)).toBe(articleView(few))
})

test('of more, it has those around it in their order, with the place itself and the nearest, and says so', () => {
  expect(isMapOfNearby(many)).toBe(true)
  for (let index = 0; index <= MOST_PLACES; index++) {
    const paths = pathsOf(index)
    expect(paths).toHaveLength(PLACES_NEARBY)
    expect(paths).toEqual(inArticle(paths))
    const near = Array.from({ length: 21 }, (_, step) => index - 10 + step)
    expect(paths).toEqual(
      expect.arrayContaining(near.filter((other) => other >= 0 && other <= MOST_PLACES).map(pathOf)),
    )
  }
  expect(viewOf(many, 0).label).toMatch(new RegExp(`^Map of ${PLACES_NEARBY} places of `))
  expect(viewOf(many, 0).path).toBe(articleView(many).path)
})

test('places near each other have one map in common', () => {
  expect(viewOf(many, 1)).toBe(viewOf(many, 0))
  const views = new Set(Array.from({ length: MOST_PLACES + 1 }, (_, index) => viewOf(many, index)))
  expect(views.size).toBeLessThanOrEqual(MOST_PLACES / 10)
})

test('of a place that is not pinned, it has the first', () => {
  const { places } = articleView(many)
  expect(viewOf(many, MOST_PLACES + 1).places.map(({ path }) => path)).toEqual(
    places.slice(0, PLACES_NEARBY).map(({ path }) => path),
  )
})
