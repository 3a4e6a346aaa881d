import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { feature, paragraphs, point } from '../articles/fixtures/good-article'
import { readArticles } from '../articles/read-articles'
import { atomFeed } from './atom-feed'
import { inventArticle } from './fixtures/invent-article'
import { inventedSettings } from './fixtures/invented-settings'

const [first = '', second = '', third = ''] = paragraphs
const schema = readFileSync(new URL('fixtures/atom.rng', import.meta.url), 'utf8')

async function problemsOf(xml: string) {
  const { errors } = await validateXML({ xml, schema, extension: 'relaxng' })
  return errors.map(({ message }) => message)
}

const tartus = feature(
  'testville',
  first,
  'Testville',
  { coordinateUncertaintyInMeters: 5000 },
  point(35.88, 34.89),
)
const several = [
  tartus,
  feature('bridge', first, 'bridge'),
  feature('sampleton', second, 'Sampleton', {}, point(36.72, 34.72)),
  feature('mockport', third, 'Mockport', {}, point(-74, 40.71)),
]

const feedOf = (features: object[], particulars = {}) =>
  atomFeed([inventArticle(features, particulars)], inventedSettings)

/** The text of an element, which stands in the feed once. */
function textOf(xml: string, element: string) {
  const found = [...xml.matchAll(new RegExp(`<${element}(?: [^>]*)?>([^<]*)</${element}>`, 'g'))]
  expect(found, element).toHaveLength(1)
  return found[0]?.[1]
}

describe('the grammar of RFC 4287', () => {
  const sound = feedOf(several)

  test('accepts the feed of the published articles', async () => {
    expect(await problemsOf(atomFeed(await readArticles(), inventedSettings))).toEqual([])
  })

  test.each([
    ['several places', sound],
    ['one place', feedOf([tartus])],
    ['no article', atomFeed([], inventedSettings)],
    ['a month', feedOf([tartus], { published: '2015-09' })],
    ['an article that names no author', feedOf([tartus], { byline: null })],
    ['hostile text', feedOf([tartus], { title: ']]></title><script>&amp;"\u0000', byline: '<b>&' })],
  ])('accepts a feed of %s', async (_, xml) => {
    expect(await problemsOf(xml)).toEqual([])
  })

  test.each([
    ['a date that is none', /(<updated>)[^<]*/g, '$12015-09'],
    ['no author', /<author>.*?<\/author>/, ''],
    ['no id', /<entry><id>[^<]*<\/id>/, '<entry>'],
    ['a relative address', /href="https:[^"]*"/, 'href="/feed.xml"'],
    ['an element that Atom does not have', '<summary>', '<description>a</description><summary>'],
    ['two summaries', '<summary>', '<summary>a</summary><summary>'],
    ['an unknown attribute', '<summary>', '<summary kind="html">'],
  ])('refuses a feed with %s', async (_, found, replacement) => {
    expect(await problemsOf(sound.replace(found, replacement))).not.toEqual([])
  })
})

describe('an entry', () => {
  const xml = feedOf(several)

  test('is known by the address of its page, and leads to the article itself', () => {
    const url = 'https://news.example/maps/articles/bridge/'
    expect(xml).toContain(`<entry><id>${url}</id>`)
    expect(xml).toContain(`<link rel="alternate" type="text/html" href="${url}"/>`)
    expect(xml).toContain('<link rel="via" type="text/html" href="https://gazette.example/bridge"/>')
    expect(textOf(xml, 'name')).toBe('Ann Example')
  })

  test.each([
    ['2015-09-06', '2015-09-06T00:00:00Z'],
    ['2015-09', '2015-09-01T00:00:00Z'],
  ])('published on %s is dated %s, and so is the feed', (published, expected) => {
    const dated = feedOf([tartus], { published })
    expect(textOf(dated, 'published')).toBe(expected)
    expect([...dated.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, date]) => date)).toEqual([
      expected,
      expected,
    ])
  })

  test('quotes the article, with each place a link to its page', () => {
    const content = textOf(xml, 'content')?.replaceAll('&#x3C;', '<').replaceAll('&lt;', '<')
    const page = 'https://news.example/maps/articles/bridge'
    expect(content).toContain(
      `<blockquote cite="https://gazette.example/bridge"><p>The mayor of <a href="${page}/testville/">Testville</a> said on Monday that the <a href="${page}/bridge/">bridge</a> would open in spring.</p></blockquote>`,
    )
    expect(content?.match(/<blockquote/g)).toHaveLength(3)
  })

  test('keeps text as text twice over: in the feed, and in the HTML in it', () => {
    const hostile = 'In Testville, 1 < 2 & <script>alert(1)</script>.'
    const inHtml = textOf(
      feedOf([feature('testville', hostile, 'Testville')], { body: [hostile] }),
      'content',
    )
      ?.replace(/&#x3C;|&lt;/g, '<')
      .replace(/&#x26;|&amp;/g, '&')
    expect(inHtml).toMatch(/, 1 (&#x3C;|&lt;) 2 (&#x26;|&amp;) (&#x3C;|&lt;)script>/)
  })

  test('in a language from right to left says so of its title and of the HTML in it', () => {
    const words = 'افتُتح جسر في مدينة الاختبار.'
    const arabic = feedOf([feature('testville', words, 'مدينة الاختبار')], { body: [words], lang: 'ar' })
    expect(arabic).toContain('<title xml:lang="ar">')
    expect(textOf(arabic, 'content')?.replace(/&#x3C;|&lt;/g, '<')).toMatch(/^<blockquote [^>]*dir="rtl"/)
    expect(xml).not.toContain('dir=')
  })

  test('comes newest first, and the feed is as new as its newest', () => {
    const [newer, older] = ['2015-09-06', '2015-08'].map((published, index) =>
      inventArticle([tartus], { published, slug: `article-${index}` }),
    )
    if (!newer || !older) throw new Error('Two articles were invented')
    const both = atomFeed([newer, older], inventedSettings)
    expect([...both.matchAll(/<entry><id>(.*?)</g)].map(([, id]) => id)).toEqual([
      'https://news.example/maps/articles/article-0/',
      'https://news.example/maps/articles/article-1/',
    ])
    expect(both.indexOf('<updated>2015-09-06T00:00:00Z')).toBeLessThan(both.indexOf('<entry>'))
  })

  test('does not change from build to build', () => {
    expect(feedOf(several)).toBe(xml)
  })
})

describe('GeoRSS Simple', () => {
  test('is the point of an only place, latitude first, with its name and its radius in metres', () => {
    const xml = feedOf([tartus, feature('bridge', first, 'bridge')])
    expect(textOf(xml, 'georss:point')).toBe('34.89 35.88')
    expect(textOf(xml, 'georss:featurename')).toBe('Testville')
    expect(textOf(xml, 'georss:radius')).toBe('5000')
    expect(xml).not.toContain('georss:box')
  })

  test('is the box where the story is, south-west corner first, without the name of any one place', () => {
    const xml = feedOf(several)
    expect(textOf(xml, 'georss:box')).toBe('34.72 35.88 34.89 36.72')
    expect(xml).not.toMatch(/georss:(point|featurename|radius)/)
  })

  const ring = [
    [10, 50],
    [12, 50],
    [12, 51],
    [10, 50],
  ]
  const hole = [
    [11, 50.1],
    [11.1, 50.1],
    [11.1, 50.2],
    [11, 50.1],
  ]

  test.each([
    ['line', { type: 'LineString', coordinates: ring.slice(0, 3) }, '50 10 50 12 51 12'],
    ['polygon', { type: 'Polygon', coordinates: [ring] }, '50 10 50 12 51 12 50 10'],
  ])('is the %s of an only place that is one, with its name', (element, geometry, text) => {
    const xml = feedOf([feature('testville', first, 'Testville', {}, geometry)])
    expect(textOf(xml, `georss:${element}`)).toBe(text)
    expect(textOf(xml, 'georss:featurename')).toBe('Testville')
  })

  test.each([
    ['an area with a hole', { type: 'Polygon', coordinates: [ring, hole] }],
    ['several areas', { type: 'MultiPolygon', coordinates: [[ring]] }],
    ['several lines', { type: 'MultiLineString', coordinates: [ring] }],
    ['several points', { type: 'MultiPoint', coordinates: ring }],
  ])('is the box of %s', (_, geometry) => {
    const area = feature('testville', first, 'Testville', {}, geometry)
    expect(textOf(feedOf([area]), 'georss:box')).toBe('50 10 51 12')
  })

  test('is left out where no place is pinned', () => {
    expect(feedOf([feature('bridge', first, 'bridge')])).not.toContain('<georss:')
  })

  test('of the published articles lies on the globe', async () => {
    const xml = atomFeed(await readArticles(), inventedSettings)
    const geometries = [...xml.matchAll(/<georss:(?:point|box)>([^<]*)</g)].map(([, text = '']) =>
      text.split(' ').map(Number),
    )
    expect(geometries.length).toBeGreaterThan(0)
    for (const numbers of geometries) {
      expect([2, 4]).toContain(numbers.length)
      for (const [index, degrees] of numbers.entries())
        expect(Math.abs(degrees)).toBeLessThanOrEqual(index % 2 === 0 ? 90 : 180)
    }
  })
})
