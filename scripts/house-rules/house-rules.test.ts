import { describe, expect, test } from 'vitest'
import { noAny, noChanceOrTime, noCodeFromText, noHtmlFromText, noTestIsLeftOut } from './code-rules'
import { namesAreKebabCase, namesSayTheSubject, noBarrels, noDefaultExports } from './file-rules'
import { importsPointOneWay, libImportsNoView, libUsesNoDom, onlyOneModuleReadsData } from './import-rules'
import { listSources } from './list-sources'
import type { Rule } from './source-file'

// For each rule: sources that break it and those that come near and keep it.
const rules: { rule: Rule; broken: [path: string, text: string][]; kept: [path: string, text: string][] }[] =
  [
    {
      rule: importsPointOneWay,
      broken: [
        ['lib/map/box.ts', "import { PlaceMap } from '@/components/map/place-map'"],
        ['lib/map/box.ts', "import type { Props } from '../../app/page'"],
        ['lib/map/box.ts', "import {\n  a,\n  b,\n} from '@/components/a'"],
        ['components/a.tsx', "import Page from '../app/page'"],
        ['components/a.tsx', "const map = dynamic(() => import('@/app/map'))"],
        ['components/a.tsx', "export { a } from '@/app/a'"],
        ['app/page.tsx', "import '@/scripts/serve'"],
        ['lib/a.test.ts', "import { a } from '@/e2e/a'"],
        ['lib/a.test.ts', "import { a } from '@/bench/a'"],
      ],
      kept: [
        ['app/page.tsx', "import { Atlas } from '@/components/atlas'\nimport { a } from '@/lib/a'"],
        ['app/page.tsx', "import './page.css'"],
        ['lib/a.ts', "// import { a } from '@/components/a'\nimport { b } from './b'"],
        ['lib/a.ts', 'const quote = /[\'"`]/g\n// import { a } from "@/components/a"'],
        ['lib/a.ts', "const text = 'from'\nconst place = '@/components/a'"],
        ['scripts/a.ts', "import { a } from '../lib/a'"],
      ],
    },
    {
      rule: libImportsNoView,
      broken: [
        ['lib/a.ts', "import { useState } from 'react'"],
        ['lib/a.ts', "import type { Map } from 'leaflet'"],
        ['lib/a.ts', "import { notFound } from 'next/navigation'"],
        ['lib/a/b.ts', "const leaflet = await import('react-leaflet')"],
      ],
      kept: [
        ['lib/a.ts', "import { bbox } from '@turf/turf'"],
        ['components/a.tsx', "import { useState } from 'react'"],
      ],
    },
    {
      rule: libUsesNoDom,
      broken: [
        ['lib/a.ts', 'const wide = window.innerWidth > 800'],
        ['lib/a.ts', 'const box = document.createElement(name)'],
        ['lib/a.ts', 'export function measure(box: HTMLDivElement) {}'],
        ['lib/a.ts', 'const title = `$' + '{document.title}`'],
      ],
      kept: [
        ['lib/a.ts', "// window.innerWidth\nconst text = 'document.title'"],
        ['lib/a.ts', 'const first = parsed.document.first'],
        ['lib/a.ts', 'export function view(window: Box) { return widen(window) }'],
        ['lib/a.ts', 'const { document } = read(text)\nreturn document.value'],
        ['lib/a.ts', 'export const rule: Rule = ({ places, document }) => document.places'],
        ['components/a.tsx', 'window.scrollTo(0, 0)'],
      ],
    },
    {
      rule: onlyOneModuleReadsData,
      broken: [
        ['app/page.tsx', "import places from '@/data/articles/a/places.geojson'"],
        ['scripts/check.ts', "readdirSync('data/articles')"],
        ['lib/a.ts', "const folder = join(process.cwd(), 'data', 'articles')"],
        ['components/a.tsx', "import '../data/a.css'"],
      ],
      kept: [
        ['lib/articles/read-articles.ts', "join(process.cwd(), 'data', 'articles')"],
        ['lib/articles/read-articles.test.ts', "readArticles('data/articles')"],
        ['scripts/a.ts', "stream.on('data', read)"],
        ['components/a.tsx', "<Link href='/about/data/'>The data</Link>"],
      ],
    },
    {
      rule: namesAreKebabCase,
      broken: [
        ['components/PlaceMarker.tsx', ''],
        ['lib/find_quote.ts', ''],
        ['app/Articles/page.tsx', ''],
        ['lib/[article].ts', ''],
      ],
      kept: [
        ['components/place-marker.module.css', ''],
        ['app/articles/[article]/[...place]/page.tsx', ''],
        ['app/(site)/not-found.tsx', ''],
        ['app/map.png/route.ts', ''],
        ['lib/find-quote.test.ts', ''],
        ['next-env.d.ts', ''],
      ],
    },
    {
      rule: namesSayTheSubject,
      broken: [
        ['lib/utils.ts', ''],
        ['lib/helpers/quote.ts', ''],
        ['components/constants.ts', ''],
        ['lib/common.test.ts', ''],
      ],
      kept: [['lib/common-name.ts', '']],
    },
    {
      rule: noBarrels,
      broken: [
        ['lib/index.ts', "export * from './a'\nexport { b } from './b'\n"],
        ['lib/places/all.ts', "// All of it.\nexport type { A } from './a'"],
      ],
      kept: [
        ['lib/a.ts', "export { b } from './b'\nexport const a = 1"],
        ['lib/empty.ts', '// Nothing yet.'],
      ],
    },
    {
      rule: noDefaultExports,
      broken: [
        ['components/place-marker.tsx', 'export default function PlaceMarker() {}'],
        ['lib/a.ts', 'const a = 1\nexport { a as default }'],
        ['app/articles/place-list.tsx', 'export default function PlaceList() {}'],
        ['bench/page.tsx', 'export default function Page() {}'],
      ],
      kept: [
        ['app/articles/[article]/page.tsx', 'export default async function ArticlePage() {}'],
        ['app/global-not-found.tsx', 'export default function GlobalNotFoundPage() {}'],
        ['next.config.js', 'export default {}'],
        ['bench/plain-page/app/page.tsx', 'export default function Page() {}'],
        ['components/a.tsx', '// no export default here\nexport function A() {}'],
      ],
    },
    {
      rule: noTestIsLeftOut,
      broken: [
        ['lib/a.test.ts', 'test.only(name, () => {})'],
        ['lib/a.test.ts', 'describe.skip(name, () => {})'],
        ['e2e/a.spec.ts', 'test.describe.only(name, () => {})'],
        ['e2e/a.spec.ts', 'test.fixme()'],
        ['lib/a.test.ts', 'xit(name)'],
      ],
      kept: [
        ['lib/a.test.ts', "test('test.only is not used', () => {}) // test.skip"],
        ['lib/a.ts', 'places.skip'],
      ],
    },
    {
      rule: noHtmlFromText,
      broken: [
        ['components/a.tsx', '<p dangerouslySetInnerHTML={{ __html: text }} />'],
        ['components/a.tsx', 'box.innerHTML = text'],
        ['components/a.tsx', 'marker.bindPopup(text)'],
        ['components/a.tsx', 'popup.setContent(text)'],
        ['components/a.tsx', "divIcon({ html: '<b>1</b>' })"],
        ['components/a.tsx', 'divIcon({ html: `<b>$' + '{number}</b>` })'],
        ['components/a.tsx', "divIcon({ className: 'a', html: place.name })"],
        ['components/a.tsx', 'divIcon({ html })'],
        ['components/a.tsx', 'marker.bindTooltip(place.name)'],
        ['components/a.tsx', 'marker.setPopupContent(text)'],
        ['components/a.tsx', 'tiles({ attribution: credit })'],
        ['components/a.tsx', '<TileLayer attribution={credit} />'],
        ['components/a.tsx', 'control.addAttribution(credit)'],
        ['components/a.tsx', "box.insertAdjacentHTML('beforeend', text)"],
        ['components/a.tsx', 'range.createContextualFragment(text)'],
        ['components/a.tsx', '<iframe srcDoc={text} />'],
        ['app/page.tsx', 'document.write(text)'],
        ['service-worker/a.ts', 'page.outerHTML = text'],
      ],
      kept: [
        ['components/map/map-picture.tsx', "<div dangerouslySetInnerHTML={{ __html: '' }} />"],
        ['components/a.tsx', 'box.textContent = text'],
        ['components/a.tsx', 'divIcon({ html: element })'],
        ['components/a.tsx', '// bindPopup(text) reads text as HTML'],
        ['components/a.tsx', "divIcon({ html: element, className: 'a' })"],
        ['components/a.tsx', "layer({ attribution: '' })"],
        ['components/a.tsx', '<MapContainer attributionControl={false} />'],
        ['lib/machine/oembed.ts', '({ html: embedCode(article) })'],
      ],
    },
    {
      rule: noCodeFromText,
      broken: [
        ['components/a.tsx', 'eval(text)'],
        ['lib/a.ts', 'const run = new Function(text)'],
        ['scripts/a.ts', 'Function(text)()'],
        ['components/a.tsx', "setTimeout('run()', 10)"],
        ['components/a.tsx', 'const address = `javascript:$' + '{code}`'],
      ],
      kept: [
        ['lib/a.ts', "// eval(text)\nconst text = 'eval(text)'"],
        ['e2e/a.spec.ts', 'const texts = await page.$$eval(selector, read)'],
        ['components/a.tsx', 'setTimeout(run, 10)'],
        ['lib/a.ts', 'type Run = Function'],
      ],
    },
    {
      rule: noChanceOrTime,
      broken: [
        ['lib/a.ts', 'const now = Date.now()'],
        ['app/feed.xml/route.ts', 'const updated = new Date().toISOString()'],
        ['lib/a.ts', 'const now = new Date'],
        ['lib/a.ts', 'const now = Date()'],
        ['components/a.tsx', 'const id = Math.random()'],
        ['scripts/finish-pages.ts', 'const nonce = randomBytes(16)'],
        ['scripts/finish-pages/a.ts', 'const nonce = crypto.randomUUID()'],
      ],
      kept: [
        ['lib/a.ts', 'const date = new Date(`$' + '{published}T00:00:00Z`)'],
        ['lib/a.ts', 'const isDate = (text: string): text is IsoDate => pattern.test(text)'],
        ['lib/a.test.ts', 'const now = Date.now()'],
        ['scripts/serve.ts', 'const since = Date.now()'],
      ],
    },
    {
      rule: noAny,
      broken: [
        ['lib/a.ts', 'const a: any = 1'],
        ['lib/a.ts', 'const a = b as any'],
        ['lib/a.ts', 'const a: Map<string, any> = new Map()'],
        ['lib/a.ts', 'function a(b: any) {}'],
        ['lib/a.ts', 'type A = { b: string | any }'],
        ['lib/a.ts', '// biome-ignore lint/suspicious/noExplicitAny: short\nlet a: any[] = []'],
      ],
      kept: [
        ['lib/a.ts', "// Whether any: place\nconst any = 'any'"],
        ['components/a.tsx', '<p>Here, any reader may look.</p>'],
      ],
    },
  ]

const sources = listSources(process.cwd())

test('the rules look at the sources of this project', () => {
  const paths = sources.map((source) => source.path)
  expect(paths).toEqual(expect.arrayContaining(['vitest.config.ts', 'scripts/serve.ts', 'e2e/test.ts']))
})

describe.each(rules)('$rule.name', ({ rule, broken, kept }) => {
  test.each(broken)('finds what is wrong in %s: %s', (path, text) => {
    expect(rule({ path, text })).not.toEqual([])
  })

  test.each(kept)('lets %s be: %s', (path, text) => {
    expect(rule({ path, text })).toEqual([])
  })

  test('holds in this project', () => {
    const offences = sources.flatMap((source) => rule(source))
    expect(offences.map(({ path, message }) => `${path}: ${message}`)).toEqual([])
  })
})

test('a message says what was found and what to do instead', () => {
  const [offence] = importsPointOneWay({ path: 'lib/a.ts', text: "import { A } from '@/components/a'" })
  expect(offence?.message).toBe(
    'lib/ imports "@/components/a" of components/. Imports go app → components → lib → data: ' +
      'pass it in as an argument or a prop, or move it down.',
  )
  const [named] = noDefaultExports({ path: 'components/place-marker.tsx', text: 'export default 1' })
  expect(named?.message).toBe('has a default export. Name it, for example: export function PlaceMarker.')
})
