import { expect, test } from 'vitest'
import { feature, paragraphs, point } from '../articles/fixtures/good-article'
import { articleEmbedCode, placeEmbedCode } from '../embed-code'
import { inventArticle, placeOf } from './fixtures/invent-article'
import { inventedSettings } from './fixtures/invented-settings'
import { articleOembed, placeOembed } from './oembed'

const article = inventArticle([feature('testville', paragraphs[0] ?? '', 'Testville', {}, point(10, 50))])
const place = placeOf(article, 'testville')

test('an article answers with all that oEmbed asks of rich content', () => {
  expect(articleOembed(article, inventedSettings)).toEqual({
    type: 'rich',
    version: '1.0',
    title: 'Testville and Sampleton Build a Bridge',
    author_name: 'Ann Example',
    author_url: 'https://gazette.example/bridge',
    provider_name: 'Dateline',
    provider_url: 'https://news.example/maps/',
    html: articleEmbedCode(article, inventedSettings),
    width: 640,
    height: 480,
    thumbnail_url: 'https://news.example/maps/articles/bridge/card.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  })
})

test('the publisher answers for an article that names no author', () => {
  const unsigned = articleOembed({ ...article, byline: null }, inventedSettings)
  expect(unsigned.author_name).toBe('The Invented Gazette')
})

test('a place answers with its own map, title and picture', () => {
  expect(placeOembed(article, place, inventedSettings)).toEqual({
    ...articleOembed(article, inventedSettings),
    title: 'Testville: Testville and Sampleton Build a Bridge',
    html: placeEmbedCode(article, place, inventedSettings),
    thumbnail_url: 'https://news.example/maps/articles/bridge/testville/card.png',
  })
})

test('the frame is as large as the answer says', () => {
  const { html, width, height } = articleOembed(article, inventedSettings)
  expect(html).toContain(` width="${width}" height="${height}" `)
})
