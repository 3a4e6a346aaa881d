import { expect, test } from 'vitest'
import { pagesToKeep } from './pages-to-keep'

const linked = [
  '/',
  '/articles/a/',
  '/articles/a/homs/',
  '/articles/a/homs/',
  '/articles/a/map.png',
  '/articles/ab/rome/',
]

test('of an article with few places, all pages are kept', () => {
  expect(pagesToKeep('/articles/a/', linked, false)).toEqual(['/articles/a/', '/articles/a/homs/'])
  expect(pagesToKeep('/articles/a/tartus/', linked, false)).toEqual([
    '/articles/a/tartus/',
    '/articles/a/',
    '/articles/a/homs/',
  ])
})

test('of one with many places, or where the reader saves data, the pages that were opened are kept', () => {
  const many = Array.from({ length: 21 }, (_, index) => `/articles/a/place-${index}/`)
  expect(pagesToKeep('/articles/a/tartus/', many, false)).toEqual(['/articles/a/tartus/', '/articles/a/'])
  expect(pagesToKeep('/articles/a/', many.slice(1), false)).toHaveLength(21)
  expect(pagesToKeep('/articles/a/', linked, true)).toEqual(['/articles/a/'])
})

test('of the atlas, the atlas alone is kept', () => {
  expect(pagesToKeep('/', linked, false)).toEqual(['/'])
})
