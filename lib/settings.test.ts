import { describe, expect, test } from 'vitest'
import { readSettings } from './settings'

const siteUrl =
  'SITE_URL is the origin that the site is published at, http(s) and nothing after the host, such as https://maps.example.org'
const basePath =
  'BASE_PATH is the folder that the site lies in, / or such as /maps/, of letters, digits and any of - . _ ~'
const basemapUrl =
  'BASEMAP_URL is the http(s) address of a PMTiles archive, or a path of this site such as /basemap/world.pmtiles'
const streetTilesUrl =
  'STREET_TILES_URL is an http(s) address with {z}, {x} and {y} in it and nothing else in braces, such as https://tile.openstreetmap.org/{z}/{x}/{y}.png'

const defaults = {
  siteUrl: 'http://localhost:3000',
  basePath: '',
  basemapUrl: '/basemap/world.pmtiles',
  streetTilesUrl: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
  articlesFolder: null,
}

test('every setting may be left out, or be empty', () => {
  expect(readSettings({ PATH: '/usr/bin' })).toEqual(defaults)
  const empty = { SITE_URL: '', BASE_PATH: '', BASEMAP_URL: '', STREET_TILES_URL: '', ARTICLES_FOLDER: '' }
  expect(readSettings(empty)).toEqual(defaults)
})

test('ARTICLES_FOLDER is taken as it is', () => {
  expect(readSettings({ ARTICLES_FOLDER: '../our articles' }).articlesFolder).toBe('../our articles')
})

describe('SITE_URL', () => {
  test.each([
    ['https://maps.example.org', 'https://maps.example.org'],
    ['https://maps.example.org/', 'https://maps.example.org'],
    ['HTTP://Localhost:8080', 'http://localhost:8080'],
  ])('%s is the origin %s', (SITE_URL, expected) => {
    expect(readSettings({ SITE_URL }).siteUrl).toBe(expected)
  })

  test.each([
    'maps.example.org',
    'localhost:3000',
    'ftp://maps.example.org',
    '/maps',
    'https://',
    'https://maps.example.org/?a=b',
    'https://maps.example.org/#a',
    'https://editor@maps.example.org',
  ])('is refused where it is no origin: %s', (SITE_URL) => {
    expect(() => readSettings({ SITE_URL })).toThrow(new Error(`${siteUrl}; found "${SITE_URL}".`))
  })

  test.each(['https://example.org/news/maps', 'https://example.org/news/maps/'])(
    'with a folder is refused, and says where that belongs: %s',
    (SITE_URL) => {
      expect(() => readSettings({ SITE_URL })).toThrow(
        new Error(
          `${siteUrl}; found "${SITE_URL}". The folder belongs in BASE_PATH: SITE_URL=https://example.org BASE_PATH=/news/maps/.`,
        ),
      )
    },
  )
})

describe('BASE_PATH', () => {
  test.each([
    ['/', ''],
    ['/maps', '/maps'],
    ['/maps/', '/maps'],
    ['/a/b-2/~c_d.e/', '/a/b-2/~c_d.e'],
  ])('%s is known to Next.js as "%s"', (BASE_PATH, expected) => {
    expect(readSettings({ BASE_PATH }).basePath).toBe(expected)
  })

  test.each([
    'maps',
    '//',
    '/maps//',
    '/a//b',
    '/a b',
    '/ä',
    '/a%20b',
    '/a?b',
    '/../a',
    '/a/./b',
    'https://a.example/b',
  ])('is refused where it is no folder: %s', (BASE_PATH) => {
    expect(() => readSettings({ BASE_PATH })).toThrow(new Error(`${basePath}; found "${BASE_PATH}".`))
  })
})

describe('BASEMAP_URL', () => {
  test.each(['https://tiles.example.org/20260101.pmtiles', '/basemap/world.pmtiles', '/syria.pmtiles'])(
    '%s is an archive',
    (BASEMAP_URL) => {
      expect(readSettings({ BASEMAP_URL }).basemapUrl).toBe(BASEMAP_URL)
    },
  )

  test.each([
    'world.pmtiles',
    '//tiles.example.org/a.pmtiles',
    '/\\tiles.example.org/a',
    '/a b',
    'file:///a',
    'https://',
  ])('is refused where it is neither address nor path: %s', (BASEMAP_URL) => {
    expect(() => readSettings({ BASEMAP_URL })).toThrow(new Error(`${basemapUrl}; found "${BASEMAP_URL}".`))
  })
})

describe('STREET_TILES_URL', () => {
  test.each(['https://tiles.example.org/{z}/{x}/{y}@2x.png?key=a', 'http://localhost:8080/{z}/{y}/{x}'])(
    '%s is a template',
    (STREET_TILES_URL) => {
      expect(readSettings({ STREET_TILES_URL }).streetTilesUrl).toBe(STREET_TILES_URL)
    },
  )

  test.each([
    'https://tiles.example.org/',
    'https://tiles.example.org/{z}/{x}.png',
    'https://{s}.tiles.example.org/{z}/{x}/{y}.png',
    'https://tiles.example.org/{z}/{x}/{y}{r}.png',
    '/tiles/{z}/{x}/{y}.png',
  ])('is refused where it is no template of tiles: %s', (STREET_TILES_URL) => {
    expect(() => readSettings({ STREET_TILES_URL })).toThrow(
      new Error(`${streetTilesUrl}; found "${STREET_TILES_URL}".`),
    )
  })
})

test('all problems are told at once', () => {
  const wrong = { SITE_URL: 'a', BASE_PATH: 'b', BASEMAP_URL: 'c', STREET_TILES_URL: 'd' }
  expect(() => readSettings(wrong)).toThrow(
    new Error(
      [
        `${siteUrl}; found "a".`,
        `${basePath}; found "b".`,
        `${basemapUrl}; found "c".`,
        `${streetTilesUrl}; found "d".`,
      ].join('\n'),
    ),
  )
})
