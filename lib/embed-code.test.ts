import { expect, test } from 'vitest'
import { feature, paragraphs, point } from './articles/fixtures/good-article'
import { articleEmbedCode, placeEmbedCode } from './embed-code'
import { inventArticle, placeOf } from './machine/fixtures/invent-article'
import { inventedSettings } from './machine/fixtures/invented-settings'

const features = [feature('testville', paragraphs[0] ?? '', 'Testville', {}, point(10, 50))]

test('an article’s code is an iframe with its map, and a link to its page', () => {
  expect(articleEmbedCode(inventArticle(features), inventedSettings)).toBe(
    '<iframe src="https://news.example/maps/embed/bridge/" title="Map of Testville and Sampleton Build a Bridge"' +
      ' width="640" height="480" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"' +
      ' style="max-width: 100%; border: 0">' +
      '<a href="https://news.example/maps/articles/bridge/">Map of Testville and Sampleton Build a Bridge</a></iframe>',
  )
})

test('a place’s code is of the map that is opened at it', () => {
  const article = inventArticle(features)
  const code = placeEmbedCode(article, placeOf(article, 'testville'), inventedSettings)
  expect(code).toContain(' src="https://news.example/maps/embed/bridge/testville/"')
  expect(code).toContain(' title="Testville: Map of Testville and Sampleton Build a Bridge"')
  expect(code).toContain('<a href="https://news.example/maps/articles/bridge/testville/">')
})

test('names from right to left stand apart from the words around them', () => {
  const words = 'افتُتح جسر في مدينة الاختبار.'
  const place = feature('testville', words, 'مدينة الاختبار', {}, point(10, 50))
  const article = inventArticle([place], { body: [words], lang: 'ar', title: 'جسر جديد' })
  expect(placeEmbedCode(article, placeOf(article, 'testville'), inventedSettings)).toContain(
    ' title="\u2068مدينة الاختبار\u2069: Map of \u2068جسر جديد\u2069"',
  )
})

test.each(['"><script>alert(1)</script>', '</iframe><img src=x onerror=alert(1)>', `' & " &amp; <!--`])(
  'a headline stays text, in the attribute and in the link: %s',
  (title) => {
    const code = articleEmbedCode(inventArticle(features, { title }), inventedSettings)
    const [, attribute = '', text = ''] =
      /^<iframe src="[^"<]*" title="([^"<]*)" width[^<>]*><a href="[^"<]*">([^<]*)<\/a><\/iframe>$/.exec(
        code,
      ) ?? []
    expect([decode(attribute), decode(text)]).toEqual([`Map of ${title}`, `Map of ${title}`])
  },
)

/** What a browser reads; throws at an ampersand that begins no reference. */
function decode(html: string) {
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return html.replace(/&(?:#x([\da-f]+);|#(\d+);|(\w+);)?/gi, (found, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    const character = names[name]
    if (!character) throw new Error(`Not escaped: ${found}`)
    return character
  })
}
