import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { readSettings } from '../../lib/settings'
import { finishPage } from './finish-page'
import { readPage } from './read-page'

const page = [
  '<!DOCTYPE html><html><head><meta charSet="utf-8"/>',
  '<link rel="stylesheet" href="/maps/_next/static/chunks/a.css" data-precedence="next"/>',
  '<script src="/maps/_next/static/chunks/one.js" async=""></script>',
  '<script src="/maps/_next/static/chunks/turbopack-1a.js" async=""></script>',
  '<style>p { color: red }</style></head>',
  '<body><p>&lt;script&gt;no script&lt;/script&gt;</p><script>begin("<b>")</script>',
  '<script type="application/ld+json">{}</script></body></html>',
].join('')

const css = '@font-face{src:url(../media/a.woff2)}a{b:url(#c);d:url(data:e);f:url(/g)}'
const settings = readSettings({
  SITE_URL: 'https://example.org',
  BASE_PATH: '/maps/',
  BASEMAP_URL: 'https://tiles.example.com/world.pmtiles',
})

const scripts: Record<string, string> = {
  '/_next/static/chunks/one.js': 'load("static/chunks/map.js", "static/chunks/map.css")',
  '/_next/static/chunks/map.js': 'load("static/chunks/tiles.js")',
}

function finished({ isEmbedded = false, markup = page, sheet = css } = {}) {
  return finishPage(markup, {
    settings,
    isEmbedded,
    dynamics: [['static/chunks/map.js', 'static/chunks/map.css'], ['static/chunks/other.js']],
    readSiteFile: (path) => (path.endsWith('.css') ? sheet : (scripts[path] ?? '')),
  })
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The directives of the policy of a page, by their names. */
function policyOf(markup: string): Map<string, string> {
  const content =
    readPage(markup).find(({ attributes }) => attributes['http-equiv'])?.attributes.content ?? ''
  return new Map(content.split('; ').map((directive) => [directive.split(' ', 1)[0] ?? '', directive]))
}

test('a style sheet stands in the page, where addresses of its own still lead to the same files', () => {
  expect(finished()).toContain(
    '<style data-precedence="next" data-href="/maps/_next/static/chunks/a.css">@font-face{src:url(/maps/_next/static/media/a.woff2)}a{b:url(#c);d:url(data:e);f:url(/g)}</style>' +
      '<link rel="stylesheet" href="/maps/_next/static/chunks/a.css" data-precedence="next" disabled=""/>',
  )
})

test('a style sheet that would end its element early is refused', () => {
  expect(() => finished({ sheet: 'a { content: "</style>" }' })).toThrow(
    '/maps/_next/static/chunks/a.css would end the <style> that it is put into.',
  )
})

test('what the map asks for in turn is on its way with the page: its scripts last, its style sheet in the page', () => {
  const elements = readPage(finished())
  const preloads = elements.filter(({ attributes }) => attributes.fetchpriority === 'low')
  expect(preloads.map(({ attributes }) => [attributes.rel, attributes.as, attributes.href])).toEqual([
    ['preload', 'script', '/maps/_next/static/chunks/map.js'],
    ['preload', 'script', '/maps/_next/static/chunks/tiles.js'],
  ])
  const sheets = elements.filter(({ name, attributes }) => name === 'style' && attributes['data-href'])
  expect(sheets.map(({ attributes }) => attributes['data-href'])).toEqual([
    '/maps/_next/static/chunks/a.css',
    '/maps/_next/static/chunks/map.css',
  ])
})

test('the runtime is not a script of the page any more, and the guard that asks for it comes before all scripts', () => {
  const elements = readPage(finished())
  const inPage = elements.filter(({ name }) => name === 'script')
  expect(inPage.map(({ attributes }) => attributes.src)).toEqual([
    undefined,
    '/maps/_next/static/chunks/one.js',
    undefined,
    undefined,
  ])
  expect(inPage[0]?.text).toContain('data-runtime')
  const runtime = elements.find(({ attributes }) => 'data-runtime' in attributes)
  expect(runtime?.attributes).toMatchObject({
    rel: 'preload',
    href: '/maps/_next/static/chunks/turbopack-1a.js',
  })
})

test('a page without a runtime, or with two, is told of', () => {
  const runtime = '<script src="/maps/_next/static/chunks/turbopack-1a.js" async=""></script>'
  expect(() => finished({ markup: page.replace(runtime, '') })).toThrow('found 0.')
  expect(() => finished({ markup: page.replace(runtime, runtime + runtime) })).toThrow('found 2.')
})

test('the policy allows the scripts and styles that the build wrote, by their hashes, and nothing unsafe', () => {
  const markup = finished()
  const inline = readPage(markup).filter(({ attributes }) => !attributes.src)
  const inlineScripts = inline.filter(({ name, attributes }) => name === 'script' && !attributes.type)
  const styles = inline.filter(({ name }) => name === 'style')
  const policy = policyOf(markup)
  expect(inlineScripts).toHaveLength(2)
  expect(policy.get('script-src')).toBe(
    ["script-src 'self'", ...inlineScripts.map(({ text }) => hash(text))].join(' '),
  )
  expect(policy.get('script-src')).toContain(hash('begin("<b>")'))
  expect(policy.get('style-src')).toBe(
    ["style-src 'self'", ...new Set(styles.map(({ text }) => hash(text)))].join(' '),
  )
  expect(policy.get('style-src')).toContain(hash('p { color: red }'))
  expect([...policy.values()].join()).not.toContain('unsafe')
})

test('the policy is the first that a page says after its character set, and names the sites that a map may ask', () => {
  const markup = finished()
  expect(markup).toMatch(
    /^<!DOCTYPE html><html><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy"/,
  )
  const policy = policyOf(markup)
  expect(policy.get('default-src')).toBe("default-src 'none'")
  expect(policy.get('img-src')).toBe("img-src 'self' data: https://tile.openstreetmap.org")
  expect(policy.get('connect-src')).toBe("connect-src 'self' https://tiles.example.com")
  expect(policy.get('base-uri')).toBe("base-uri 'none'")
})

test('in an embedded page, the site stands by its own name too: in a sandbox, some browsers take no address for its own', () => {
  const policy = policyOf(finished({ isEmbedded: true }))
  expect(policy.get('font-src')).toBe("font-src 'self' https://example.org")
  expect(policyOf(finished()).get('font-src')).toBe("font-src 'self'")
})
