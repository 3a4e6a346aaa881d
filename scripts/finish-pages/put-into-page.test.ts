import { expect, test } from 'vitest'
import { putJsonLdIntoPage, putPictureIntoPage } from './put-into-page'

const page = '<html><body><div class="a" data-map-picture=""></div><p>Text</p></body></html>'

test('the picture goes where the page keeps a place for it', () => {
  expect(putPictureIntoPage(page, '<svg>$1 $& kept as they are</svg>')).toBe(
    '<html><body><div class="a" data-map-picture=""><svg>$1 $& kept as they are</svg></div><p>Text</p></body></html>',
  )
})

test('a page without a place for it, or with more than one, is told of', () => {
  expect(() => putPictureIntoPage('<body></body>', '')).toThrow(
    'A built page has one place for the picture of its map; found 0.',
  )
  expect(() => putPictureIntoPage(page + page, '')).toThrow('found 2.')
})

test('what a page says to machines stands at its end and cannot end its script', () => {
  const changed = putJsonLdIntoPage(page, {
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Place', name: '</script><b>' }],
  })
  expect(changed).toMatch(/<\/p><script type="application\/ld\+json">.*<\/script><\/body><\/html>$/)
  expect(changed.match(/<\/script>/g)).toHaveLength(1)
})
