import { describe, expect, test } from 'vitest'
import {
  filesNamedIn,
  isArticleOrAtlas,
  isHashedFile,
  isPage,
  isPartOfPage,
  sitePath,
} from './kept-addresses'

describe('the path in the site', () => {
  test.each([
    ['https://example.org/', 'https://example.org/', '/'],
    ['https://example.org/articles/a/?utm=1#b', 'https://example.org/', '/articles/a/'],
    ['https://example.org/articles/a', 'https://example.org/', '/articles/a/'],
    [
      'https://example.org/maps/articles/a/index.txt?_rsc=1',
      'https://example.org/maps/',
      '/articles/a/index.txt',
    ],
    ['https://example.org/maps/', 'https://example.org/maps/', '/'],
    ['https://example.org/maps', 'https://example.org/maps/', undefined],
    ['https://example.org/mapsarticles/a/', 'https://example.org/maps/', undefined],
    ['https://example.com/articles/a/', 'https://example.org/', undefined],
  ])('%s, in the site at %s, is %s', (address, scope, path) => {
    expect(sitePath(address, scope)).toBe(path)
  })
})

test('what is kept are the atlas, articles and places, with what they ask for, and nothing else of the host', () => {
  const paths = [
    '/',
    '/offline/',
    '/articles/a/',
    '/articles/a/b/',
    '/articles/a/b/index.txt',
    '/articles/a/__next.!KG1hcCk.articles.$d$article.__PAGE__.txt',
    '/map.svg',
    '/_next/static/chunks/a.js',
    '/embed/a/',
    '/articles/a/map.png',
    '/articles/a/places.csv',
    '/robots.txt',
    '/sw.js',
    '/mail/',
    '/mail/index.txt',
  ]
  expect(paths.filter(isPage)).toEqual(['/', '/offline/', '/articles/a/', '/articles/a/b/'])
  expect(paths.filter(isPartOfPage)).toEqual([
    '/articles/a/b/index.txt',
    '/articles/a/__next.!KG1hcCk.articles.$d$article.__PAGE__.txt',
    '/map.svg',
  ])
  expect(paths.filter(isHashedFile)).toEqual(['/_next/static/chunks/a.js'])
  expect(paths.filter(isArticleOrAtlas)).toEqual(['/', '/articles/a/'])
})

test('a page names its scripts and style sheets, each once, wherever they stand in it', () => {
  const html = [
    '<link rel="preload" href="/maps/_next/static/chunks/a-1.js"/><script src="/maps/_next/static/chunks/~b.js">',
    '<script>push("[\\"/maps/_next/static/chunks/a-1.js\\",\\"/maps/_next/static/chunks/c.css\\"]")</script>',
    '<style>@font-face{src:url(/maps/_next/static/media/d.woff2)}</style>',
  ].join('')
  expect(filesNamedIn(html)).toEqual([
    '/_next/static/chunks/a-1.js',
    '/_next/static/chunks/~b.js',
    '/_next/static/chunks/c.css',
  ])
})
