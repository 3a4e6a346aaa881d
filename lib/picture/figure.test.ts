import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { Article } from '../articles/article'
import { feature, paragraphs, point } from '../articles/fixtures/good-article'
import { inventArticle, placeOf } from '../machine/fixtures/invent-article'
import { inventedSettings } from '../machine/fixtures/invented-settings'
import { signText } from '../map/marker-sign'
import { mapThemes } from '../map-theme'
import { articleFigure, atlasFigure, type Figure, figurePng, figureSvg, placeFigure } from './figure'
import { inventBasemap, inventCity } from './fixtures/invent-basemap'
import { lookAtPng } from './fixtures/look-at-png'

const [first = '', second = '', third = ''] = paragraphs
const basemap = inventBasemap([inventCity('A & <B>', [10.5, 50.3])])
const hostile = '<script>alert("1 & 2")</script> ]]>'

const article = inventArticle([
  feature('testville', first, 'Testville', {}, point(10, 50)),
  feature('bridge', first, 'bridge'),
  feature('sampleton', second, 'Sampleton', { name: 'Sampleton & <b>"Sons"</b>' }, point(11, 50)),
  feature('pier', third, 'pier', { basis: 'inferred', georeferenceRemarks: 'The only one.' }, point(11, 51)),
  feature('mockport', third, 'Mockport', {}, point(-70, 50)),
])

const articles: [string, Article][] = [
  ['several places', article],
  ['a hostile headline', { ...article, title: hostile, byline: 'A & B', publisher: '"<C>"' }],
  [
    'a headline of 180 letters',
    { ...article, title: 'The Bridge Between Testville and Sampleton '.repeat(4).trim() },
  ],
  ['no author named', { ...article, byline: null }],
  ['an Arabic headline', { ...article, lang: 'ar', title: 'كيري يعرب عن قلقه إزاء روسيا في سوريا' }],
  ['no place that is pinned', inventArticle([feature('bridge', first, 'bridge')])],
]

const figures: [string, Figure][] = [
  ...articles.map(([name, article]): [string, Figure] => [name, articleFigure(article, inventedSettings)]),
  ['one place', placeFigure(article, placeOf(article, 'mockport'), inventedSettings)],
  ['the atlas', atlasFigure([article, { ...article, slug: 'ferry' }], inventedSettings)],
]

/** What stands in the elements of a name, as text. */
const textsIn = (svg: string, element: string) =>
  [...svg.matchAll(new RegExp(`<${element}(?: [^>]*)?>([^<]*)</${element}>`, 'g'))].map(([, text = '']) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&#x3C;', '<')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .replaceAll('&#x26;', '&'),
  )

describe.each(figures)('the figure of an article with %s', (_, figure) => {
  test('is a document of its own, which any viewer reads', async () => {
    const svg = await figureSvg(basemap, figure, mapThemes.light)
    const { errors } = await validateXML({ xml: svg, schema: anySvg })
    expect(errors).toEqual([])
    expect(svg).toMatch(/^<\?xml .*\?>\n<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(svg).toMatch(/<svg [^>]*role="img"/)
    // Nothing of it comes from a page around it, and nothing of it runs.
    const foreign = ['var(', ' style=', '<script', ' class=', ' href=', 'currentColor']
    expect(foreign.filter((part) => svg.includes(part))).toEqual([])
  })

  test('says what it shows and where it is from', async () => {
    const svg = await figureSvg(basemap, figure, mapThemes.light)
    const words = textsIn(svg, 'text')
    expect(textsIn(svg, 'title')).toEqual([figure.title])
    expect(textsIn(svg, 'desc')[0]).toContain(figure.address)
    expect(words).toEqual(expect.arrayContaining([figure.address, 'Invented, by nobody', figure.source]))
    expect(words.join(' ')).toContain(figure.title)
    for (const place of figure.places) {
      expect(words).toContain(place.name)
      expect(words).toContain(signText(place))
    }
  })

  test('is a picture at twice its size', async () => {
    const look = await lookAtPng(await figurePng(basemap, figure, mapThemes.light))
    expect(look).toMatchObject({ width: 2400, height: 1600 })
    expect(look.colors).toBeGreaterThan(50)
  })
})

describe('below the map', () => {
  const footOf = async (figure: Figure) => textsIn(await figureSvg(basemap, figure, mapThemes.light), 'text')

  test('the signs are explained that are on it', async () => {
    expect(await footOf(articleFigure(article, inventedSettings))).toEqual(
      expect.arrayContaining(['named in the article', 'inferred, not named']),
    )
    const named = inventArticle([feature('testville', first, 'Testville', {}, point(10, 50))])
    const words = await footOf(articleFigure(named, inventedSettings))
    expect(words).toContain('named in the article')
    expect(words).not.toContain('inferred, not named')
  })

  test('is said that no place is pinned', async () => {
    const none = inventArticle([feature('bridge', first, 'bridge')])
    expect(await footOf(articleFigure(none, inventedSettings))).toContain('no place of the article is pinned')
  })
})

test('a place that is not pinned has the map of its article, and says so', async () => {
  const figure = placeFigure(article, placeOf(article, 'bridge'), inventedSettings)
  expect(figure).toMatchObject({ title: 'bridge', selected: null, note: 'bridge: named, not pinned' })
  const svg = await figureSvg(basemap, figure, mapThemes.light)
  expect(textsIn(svg, 'text')).toEqual(expect.arrayContaining(['Testville', 'bridge: named, not pinned']))
})

test('the figure of several articles has the key to their letters', () => {
  const other = { ...article, slug: 'ferry', title: 'A Ferry' }
  const { source, places } = atlasFigure([article, other], inventedSettings)
  expect(source).toBe('A Testville and Sampleton Build a Bridge · B A Ferry')
  expect(places.map(signText).slice(2, 5)).toEqual(['A3', 'A4', 'B1'])
  expect(atlasFigure([article], inventedSettings).source).toBe('The places of 1 article')
})

test('a name from right to left begins at its right end, and its language is known', async () => {
  const words = 'وصل الموكب إلى مدينة الاختبار (ثانية).'
  const named = feature('testville', words, 'مدينة الاختبار (ثانية)', {}, point(10, 50))
  const arabic = inventArticle([named], { body: [words], lang: 'ar' })
  const svg = await figureSvg(basemap, articleFigure(arabic, inventedSettings), mapThemes.light)
  expect(svg).toMatch(
    /<g direction="rtl" lang="ar"[^>]*text-anchor="end"[^>]*><text [^>]*>مدينة الاختبار \(ثانية\)</,
  )
})

test('the figure of a place names its article', () => {
  const { title, source, address } = placeFigure(article, placeOf(article, 'pier'), inventedSettings)
  expect(title).toBe('pier')
  expect(source).toBe(
    'Testville and Sampleton Build a Bridge. Ann Example, The Invented Gazette, 3 February 2001',
  )
  expect(address).toBe('https://news.example/maps/articles/bridge/pier/')
})

/** A schema that lets every well-formed SVG document be. */
const anySvg = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/2000/svg">
  <xs:element name="svg">
    <xs:complexType mixed="true">
      <xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/></xs:sequence>
      <xs:anyAttribute processContents="skip"/>
    </xs:complexType>
  </xs:element>
</xs:schema>`
