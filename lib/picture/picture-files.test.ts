import { expect, test } from 'vitest'
import { feature, paragraphs, point } from '../articles/fixtures/good-article'
import { inventArticle } from '../machine/fixtures/invent-article'
import { inventedSettings } from '../machine/fixtures/invented-settings'
import { inventBasemap } from './fixtures/invent-basemap'
import { lookAtPng } from './fixtures/look-at-png'
import { pictureFiles } from './picture-files'

const nowhere = '\u{f0000}'
const [first = ''] = paragraphs
const testville = feature('testville', first, 'Testville', {}, point(10, 50))
const article = inventArticle([testville])

test('each page with a map has a card and a figure, and an article has its figure in pixels too', () => {
  expect(pictureFiles([article], inventedSettings).map(({ path }) => path)).toEqual([
    '/card.png',
    '/map.svg',
    '/articles/bridge/card.png',
    '/articles/bridge/map.svg',
    '/articles/bridge/map.png',
    '/articles/bridge/testville/card.png',
    '/articles/bridge/testville/map.svg',
  ])
})

test('a card, a figure and a figure in pixels are what their names say', async () => {
  const files = pictureFiles([article], inventedSettings).slice(2, 5)
  const [card, svg, png] = await Promise.all(files.map(({ draw }) => draw(inventBasemap())))
  expect(await lookAtPng(Buffer.from(card?.content ?? ''))).toMatchObject({ width: 1200, height: 630 })
  expect(svg?.content).toMatch(/^<\?xml .*\n<svg /)
  expect(await lookAtPng(Buffer.from(png?.content ?? ''))).toMatchObject({ width: 2400, height: 1600 })
})

test('a card that goes without some words says for which letters', async () => {
  const unwritten = inventArticle([{ ...testville, properties: { ...testville.properties, name: nowhere } }])
  const cards = pictureFiles([unwritten], inventedSettings).filter(({ path }) => path.endsWith('card.png'))
  const drawn = await Promise.all(cards.map(({ draw }) => draw(inventBasemap())))
  expect(drawn.map(({ missing }) => missing)).toEqual([[], [], [nowhere]])
})
