import type { Metadata } from 'next'
import { describe, expect, test } from 'vitest'
import type { Article } from '@/lib/articles/article'
import { jsonTexts } from '@/lib/articles/fixtures/all-texts'
import { feature, paragraphs, point } from '@/lib/articles/fixtures/good-article'
import { hostileArticle } from '@/lib/articles/fixtures/hostile-article'
import { hostileTexts } from '@/lib/articles/fixtures/hostile-texts'
import { plainArticleFor, withPlainText } from '@/lib/articles/fixtures/with-plain-text'
import { describeArticleCard, describeAtlasCard, describePlaceCard } from '@/lib/describe-card'
import { describeArticle, describePlace } from '@/lib/describe-page'
import { inventArticle, placeOf } from '@/lib/machine/fixtures/invent-article'
import { inventedSettings } from '@/lib/machine/fixtures/invented-settings'
import { missingLetters } from '@/lib/picture/missing-letters'
import { articleMetadata, atlasMetadata, embedMetadata, placeMetadata } from './page-metadata'

const site = 'https://news.example/maps/'
const article = inventArticle([feature('testville', paragraphs[0] ?? '', 'Testville', {}, point(10, 50))])
const place = placeOf(article, 'testville')

const pages: {
  page: string
  metadata: Metadata
  url: string
  title: string
  description: string
  alt: string
  type: string
}[] = [
  {
    page: 'the atlas',
    metadata: atlasMetadata([article], inventedSettings),
    url: site,
    title: 'Dateline: where the news happened',
    description:
      'News articles as maps of the places that they name, each marker with the words that put it there.',
    alt: describeAtlasCard([article]),
    type: 'website',
  },
  {
    page: 'an article',
    metadata: articleMetadata(article, inventedSettings),
    url: `${site}articles/bridge/`,
    title: 'Testville and Sampleton Build a Bridge',
    description: describeArticle(article),
    alt: describeArticleCard(article),
    type: 'article',
  },
  {
    page: 'a place',
    metadata: placeMetadata(article, place, inventedSettings),
    url: `${site}articles/bridge/testville/`,
    title: 'Testville: Testville and Sampleton Build a Bridge',
    description: describePlace(article, place),
    alt: describePlaceCard(article, place),
    type: 'article',
  },
]

/** A title, by the rules of Next.js: one that the layout's template changes is a text. */
const tabTitle = ({ title }: Metadata) =>
  title && typeof title === 'object' && 'absolute' in title ? title.absolute : null

test.each(hostileTexts)('the head of a page says %j as it is written', (text) => {
  const hostile = hostileArticle(text)
  const canBeDrawn = missingLetters(text, 'serif').length === 0
  for (const [index, metadata] of headsOf(hostile).entries()) {
    const plain = headsOf(plainArticleFor(text))[index] ?? {}
    expect(tabTitle(metadata)).toContain(text)
    // The words of a card are told as far as it has them.
    const told = canBeDrawn
      ? [metadata, plain]
      : [metadata, plain].map(({ title, description }) => ({ title, description }))
    const [said = [], expected = []] = told.map((head) => jsonTexts(JSON.stringify(head)))
    expect(said.map((found) => withPlainText(found, text))).toEqual(
      expected.map((found) => withPlainText(found, text)),
    )
  }
})

const headsOf = (article: Article) => [
  articleMetadata(article, inventedSettings),
  ...article.places.map((place) => placeMetadata(article, place, inventedSettings)),
  embedMetadata('/', article.title, inventedSettings),
]

describe.each(pages)('the head of the page of $page', ({ metadata, url, title, description, alt, type }) => {
  test('names its one address', () => {
    expect(metadata.alternates?.canonical).toBe(url)
  })

  test('names the page and the site in its tab', () => {
    expect(tabTitle(metadata)).toBe(title.includes('Dateline') ? title : `${title} · Dateline`)
  })

  test('tells other sites how to show a link to it', () => {
    expect(metadata.description).toBe(description)
    expect(metadata.openGraph).toEqual({
      title,
      description,
      url,
      siteName: 'Dateline',
      type,
      images: [{ url: `${url}card.png`, width: 1200, height: 630, type: 'image/png', alt }],
    })
    expect(metadata.twitter).toEqual({
      card: 'summary_large_image',
      title,
      description,
      images: [{ url: `${url}card.png`, alt }],
    })
  })

  test('leads to the feed', () => {
    expect(metadata.alternates?.types?.['application/atom+xml']).toEqual([
      { url: `${site}feed.xml`, title: 'Dateline' },
    ])
  })

  test('leads to its oEmbed answer, if it has a map for other sites', () => {
    expect(metadata.alternates?.types?.['application/json+oembed']).toEqual(
      type === 'article' ? [{ url: `${url}oembed.json`, title }] : undefined,
    )
  })

  test('leads to the data beside it: of an article, or of all', () => {
    const { types } = metadata.alternates ?? {}
    const data = (file: string, title: string) => ({ url: `${url}${file}`, title })
    const isPlace = url.endsWith('/testville/')
    expect(types?.['application/geo+json']).toEqual(isPlace ? undefined : [data('places.geojson', 'GeoJSON')])
    expect(types?.['text/csv']).toEqual(isPlace ? undefined : [data('places.csv', 'CSV')])
    expect(types?.['application/vnd.google-earth.kml+xml']).toEqual(
      isPlace ? undefined : [data('places.kml', 'KML')],
    )
    expect(types?.['application/ld+json']).toEqual(
      isPlace
        ? undefined
        : [data('annotations.jsonld', 'Web Annotations'), data('places.lpf.json', 'Linked Places')],
    )
  })
})
