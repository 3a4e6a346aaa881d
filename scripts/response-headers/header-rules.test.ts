import { expect, test } from 'vitest'
import { headerRules, headersOf } from './header-rules'

const rules = headerRules({ basePath: '/maps' })

test.each([
  ['/maps/', 'no-cache', undefined],
  ['/maps/articles/a/', 'no-cache', undefined],
  ['/maps/embed/a/', 'no-cache', 'frame-ancestors *'],
  ['/maps/_next/static/chunks/a.js', 'public, max-age=31536000, immutable', undefined],
])('%s: kept for %s, framed by %s', (path, caching, policy) => {
  const headers = headersOf(path, rules)
  expect(headers['Cache-Control']).toBe(caching)
  expect(headers['Content-Security-Policy']).toBe(policy)
  expect(headers['X-Frame-Options']).toBe('DENY')
  expect(headers['X-Content-Type-Options']).toBe('nosniff')
})

test('no two rules name the same header: hosts differ in which one they take', () => {
  const names = rules.flatMap(({ headers }) => Object.keys(headers))
  expect(names).toEqual([...new Set(names)])
})
