import { describe, expect, test } from 'vitest'
import type { Article } from '../articles/article'
import { feature, paragraphs, point } from '../articles/fixtures/good-article'
import { cardSize } from '../describe-card'
import { inventArticle, placeOf } from '../machine/fixtures/invent-article'
import { type Box, sharedArea } from '../map/box'
import { mapThemes } from '../map-theme'
import { inventBasemap } from '../picture/fixtures/invent-basemap'
import { lookAtPng } from '../picture/fixtures/look-at-png'
import { textsOf } from '../picture/fixtures/texts-of'
import { pngOf } from '../picture/png'
import type { Shape } from '../picture/shape'
import { articleCard, atlasCard, placeCard } from './card'
import { type Card, drawCard, MAP_LEFT } from './draw-card'

const [first = '', second = '', third = ''] = paragraphs
const basemap = inventBasemap()
const { light, dark } = mapThemes

const article = inventArticle([
  feature('testville', first, 'Testville', {}, point(10, 50)),
  feature('bridge', first, 'bridge'),
  feature('sampleton', second, 'Sampleton', { coordinateUncertaintyInMeters: 9000 }, point(11, 50)),
  feature('pier', third, 'pier', { basis: 'inferred', georeferenceRemarks: 'The only one.' }, point(11, 51)),
  feature('mockport', third, 'Mockport', {}, point(-70, 50)),
])

const arabic = 'وقالت الوزارة إن الصور التقطت في مواقع مختلفة غرب سوريا، بحمص ومدينة طرطوس الساحلية.'
const hebrew = 'משרד החוץ הודיע כי התמונות צולמו בחומס ובעיר הנמל טרטוס, לפי Reuters, ביום 5 בספטמבר.'
const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'
const longQuote = `The council of ${long} met in Bangor on Tuesday, said the clerk, to hear what had become of the ferry that once crossed the strait.`
const dense = Array.from({ length: 40 }, (_, index) => `Village${index};`).join(' ')
const nowhere = '\u{f0000}'

/** One place each, of articles that are hard to set. */
const hard: Record<string, { article: Article; place: string }> = {
  'a long name, headline and publisher': {
    article: inventArticle(
      [
        feature('long', longQuote, long, {}, point(-4.2, 53.22)),
        feature('bangor', longQuote, 'Bangor', {}, point(-4.13, 53.23)),
      ],
      {
        body: [longQuote],
        title:
          'Council Asks Whether the Ferry That Crossed the Strait Before Two Bridges Were Built Should Have Been Withdrawn at All Now',
        publisher:
          'The North Wales Observer and Express, Incorporating the Herald of Every Town Between Here and There',
      },
    ),
    place: 'long',
  },
  Arabic: {
    article: inventArticle([feature('homs', arabic, 'حمص', { name: 'حمص' }, point(36.72, 34.73))], {
      body: [arabic],
      lang: 'ar',
      title: 'كيري يعرب عن قلقه إزاء روسيا في سوريا',
      publisher: 'الجريدة المخترعة',
    }),
    place: 'homs',
  },
  'Hebrew with Latin words in it': {
    article: inventArticle([feature('homs', hebrew, 'חומס', { name: 'חומס (Homs)' }, point(36.72, 34.73))], {
      body: [hebrew],
      lang: 'he',
    }),
    place: 'homs',
  },
  'forty places in one district': {
    article: inventArticle(
      Array.from({ length: 40 }, (_, index) =>
        feature(
          `village-${index}`,
          dense,
          `Village${index};`,
          { name: `Village ${index}` },
          point(10 + (index % 7) / 20, 50 + (index % 5) / 20),
        ),
      ),
      { body: [dense] },
    ),
    place: 'village-33',
  },
  'places all over the world': {
    article: inventArticle([
      feature('a', first, 'mayor', {}, point(-77, -12)),
      feature('b', first, 'Testville', {}, point(151, -33)),
      feature('c', first, 'bridge', {}, point(0, 51)),
      feature('d', first, 'spring', {}, point(139, 35)),
    ]),
    place: 'a',
  },
  'places on both sides of the antimeridian': {
    article: inventArticle([
      feature('suva', first, 'Testville', {}, point(178.4, -18.1)),
      feature('apia', first, 'bridge', {}, point(-171.8, -13.8)),
      feature('funafuti', first, 'mayor', {}, point(179.2, -8.5)),
    ]),
    place: 'apia',
  },
}

const cards: [string, Card][] = [
  ['the atlas', atlasCard([article])],
  ['an atlas without places', atlasCard([])],
  ['an article', articleCard(article)],
  ['an article without pinned places', articleCard(inventArticle([feature('bridge', first, 'bridge')]))],
  ...article.places.map((place): [string, Card] => [place.slug, placeCard(article, place)]),
  ...Object.entries(hard).flatMap(([name, { article, place }]): [string, Card][] => [
    [`a place: ${name}`, placeCard(article, placeOf(article, place))],
    [`an article: ${name}`, articleCard(article)],
  ]),
]

const isWithin = (box: Box, minX: number, maxX: number) =>
  box.minX >= minX && box.maxX <= maxX && box.minY >= 0 && box.maxY <= cardSize.height

describe.each(cards)('the card of %s', (_, card) => {
  test('has its words beside the map, one clear of the other, and all it says', async () => {
    const texts = textsOf(await drawCard(basemap, card, light))
    const right = card.map ? MAP_LEFT : cardSize.width
    const words = texts.filter(({ box }) => box.minX < right)
    for (const { text, box } of words) expect(isWithin(box, 40, right - 40), text.text).toBe(true)
    for (const [index, { text, box }] of words.entries()) {
      const covering = words.slice(index + 1).filter((other) => sharedArea(box, other.box) > 0)
      expect(
        covering.map((other) => other.text.text),
        text.text,
      ).toEqual([])
    }
    const said = words
      .map(({ text }) => text.text)
      .join('')
      .replace(/\s/g, '')
    const { quotation, note } = card.words
    for (const text of ['Dateline', quotation?.text ?? '', note ?? ''])
      expect(said).toContain(text.replace(/\s/g, ''))
  })

  test('has whole names and numbers on its map, and its credits', async () => {
    const texts = textsOf(await drawCard(basemap, card, light)).filter(({ box }) => box.minX >= MAP_LEFT)
    if (!card.map) return
    expect(texts.map(({ text }) => text.text)).toContain('Invented, by nobody')
    for (const { text, box } of texts) expect(isWithin(box, MAP_LEFT, cardSize.width), text.text).toBe(true)
  })

  test('is a picture of 1200 by 630 pixels, light or dark', async () => {
    for (const theme of [light, dark]) {
      const look = await lookAtPng(pngOf(cardSize, await drawCard(basemap, card, theme)))
      expect(look).toMatchObject({ width: 1200, height: 630 })
      expect(look.colors).toBeGreaterThan(50)
    }
  })
})

const selectedCards = cards.filter(([, { map }]) => map?.selected)

test.each(selectedCards)('the card of %s shows its marker well inside the map', async (_, card) => {
  const rings = circlesOf(await drawCard(basemap, card, light)).filter(
    // The outer ring of the marker that is open.
    ({ radius, fill }) => fill === light.accent && Math.abs(radius - 1.75 * 19) < 0.1,
  )
  expect(rings).toHaveLength(1)
  const [{ x, y } = { x: 0, y: 0 }] = rings
  expect(isWithin({ minX: x - 40, maxX: x + 40, minY: y - 40, maxY: y + 40 }, MAP_LEFT, cardSize.width)).toBe(
    true,
  )
})

test('a place out of the story has a pointer on the map', async () => {
  const texts = textsOf(await drawCard(basemap, articleCard(article), light)).map(({ text }) => text.text)
  expect(texts).toEqual(expect.arrayContaining(['Mockport', expect.stringMatching(/^· [\d,]+\u00a0km$/)]))
})

test('words with letters that no font has are left out, and named for whoever builds the site', async () => {
  const body = [`The mayor of ${nowhere} said so.`]
  const unwritten = inventArticle([feature('nowhere', body[0] ?? '', nowhere, {}, point(10, 50))], { body })
  const card = placeCard(unwritten, placeOf(unwritten, 'nowhere'))
  expect(card.words).toMatchObject({ name: null, quotation: null, missing: [nowhere] })
  const texts = textsOf(await drawCard(basemap, card, light)).map(({ text }) => text.text)
  expect(texts.join('')).not.toContain(nowhere)
  expect(texts).toContain('The Invented Gazette · 3 February 2001')
})

test('a place says whether the article names it, and whether it is on the map', () => {
  const noteOf = (slug: string) => placeCard(article, placeOf(article, slug)).words.note
  expect(noteOf('testville')).toBeNull()
  expect(noteOf('pier')).toBe('inferred: not named in the article')
  expect(noteOf('bridge')).toBe('Named, not pinned')
})

test('a place that is not pinned has the map of the story, and no place on it is ringed', async () => {
  const card = placeCard(article, placeOf(article, 'bridge'))
  expect(card.map).toMatchObject({ selected: null })
  const rings = circlesOf(await drawCard(basemap, card, light)).filter(
    ({ radius, fill }) => fill === light.accent && Math.abs(radius - 1.75 * 19) < 0.1,
  )
  expect(rings).toEqual([])
})

test('marks lie behind the words that name the place, in their line', async () => {
  const shapes = await drawCard(basemap, placeCard(article, placeOf(article, 'mockport')), light)
  const marks = shapes.filter((shape) => shape.kind === 'rect' && shape.fill === light.mark)
  const line = textsOf(shapes).find(
    ({ text, box }) => text.text.includes('Mockport') && box.minX < 100 && box.minY > 200,
  )
  expect(marks).toHaveLength(1)
  const [mark] = marks
  if (mark?.kind !== 'rect' || !line) throw new Error('The card has no mark, or no such line.')
  expect(mark.y).toBeLessThan(line.box.minY)
  expect(mark.y + mark.height).toBeGreaterThan(line.box.maxY)
  expect(mark.x).toBeGreaterThanOrEqual(line.box.minX - 5)
  expect(mark.x + mark.width).toBeLessThanOrEqual(line.box.maxX + 5)
})

interface Circle {
  x: number
  y: number
  radius: number
  fill?: string
}

function circlesOf(shapes: readonly Shape[], at = { x: 0, y: 0, scale: 1 }): Circle[] {
  return shapes.flatMap((shape) => {
    if (shape.kind === 'circle')
      return [
        {
          x: at.x + at.scale * shape.x,
          y: at.y + at.scale * shape.y,
          radius: at.scale * shape.radius,
          fill: shape.fill,
        },
      ]
    if (shape.kind !== 'group') return []
    const { x, y, scale } = shape.placed ?? { x: 0, y: 0, scale: 1 }
    return circlesOf(shape.shapes, {
      x: at.x + at.scale * x,
      y: at.y + at.scale * y,
      scale: at.scale * scale,
    })
  })
}
