import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from './articles/article'
import { htmlTexts, jsonTexts, xmlTexts } from './articles/fixtures/all-texts'
import { hostileArticle } from './articles/fixtures/hostile-article'
import { hostileLines, hostileTexts } from './articles/fixtures/hostile-texts'
import { plainArticleFor, plainTextFor, withPlainText } from './articles/fixtures/with-plain-text'
import { Text } from './articles/text'
import { articleCardWords, placeCardWords } from './card/card-words'
import { articleEmbedCode, placeEmbedCode } from './embed-code'
import { unguardFormula } from './exchange/formula-guard'
import { articleDataset, atlasDataset } from './export/dataset'
import { exportFormats } from './export/export-formats'
import { atomFeed } from './machine/atom-feed'
import { inventedSettings as settings } from './machine/fixtures/invented-settings'
import { jsonLdScript } from './machine/json-ld'
import { articleOembed, placeOembed } from './machine/oembed'
import { pagesWithJsonLd } from './machine/pages-with-json-ld'
import { articleView } from './map/map-view'
import { mapThemes } from './map-theme'
import { articleFigure, figureSvg, placeFigure } from './picture/figure'
import { inventBasemap } from './picture/fixtures/invent-basemap'
import { missingLetters } from './picture/missing-letters'
import { pagePicture } from './picture/page-picture'
import { fullDetail } from './picture/page-pictures'
import { isolated } from './writing-direction'

// Each format is read by a parser of its own kind, and has to say of a hostile text, code point for code point, what it says of a plain
// one that is as long, in the same elements and under the same keys.

const csvTexts = (csv: string): string[] => {
  const rows: string[][] = parse(csv, { bom: true })
  return rows.flatMap((cells, row) =>
    cells.map((cell, column) => `${row}/${column}: ${unguardFormula(cell)}`),
  )
}

const { geojson, csv, kml, webAnnotations, linkedPlaces } = exportFormats
const datasets = (article: Article) => [articleDataset(article), atlasDataset([article])]

const formats: [string, (article: Article) => string[]][] = [
  ['GeoJSON', (article) => datasets(article).flatMap((data) => jsonTexts(geojson.write(data, settings)))],
  ['CSV', (article) => datasets(article).flatMap((data) => csvTexts(csv.write(data, settings)))],
  ['KML', (article) => datasets(article).flatMap((data) => xmlTexts(kml.write(data, settings)))],
  [
    'Web Annotations',
    (article) =>
      datasets(article)
        .flatMap((data) => jsonTexts(webAnnotations.write(data, settings)))
        // A hash of the words, so another one for other words.
        .map((text) => text.replace(/(?<=#quote-)[0-9a-f]{12}/, '')),
  ],
  [
    'Linked Places',
    (article) => datasets(article).flatMap((data) => jsonTexts(linkedPlaces.write(data, settings))),
  ],
  ['the feed', (article) => xmlTexts(atomFeed([article], settings))],
  [
    'JSON-LD',
    (article) =>
      pagesWithJsonLd([article], settings).flatMap(({ graph }) => {
        // In a page, where it has to end with its own end.
        const [script = '', ...others] = htmlTexts(`<script>${jsonLdScript(graph())}</script>`).slice(1)
        return [...jsonTexts(script.replace('/script/text: ', '')), ...others]
      }),
  ],
  [
    'oEmbed',
    (article) =>
      [
        articleOembed(article, settings),
        ...article.places.map((place) => placeOembed(article, place, settings)),
      ].flatMap((answer) => jsonTexts(JSON.stringify(answer))),
  ],
  [
    'the embed code',
    (article) =>
      [
        articleEmbedCode(article, settings),
        ...article.places.map((place) => placeEmbedCode(article, place, settings)),
      ].flatMap((code) => htmlTexts(code)),
  ],
]

function expectSaidAlike(text: string) {
  const [hostile, plain] = [hostileArticle(text), plainArticleFor(text)]
  for (const [format, textsOf] of formats) {
    const said = textsOf(hostile).map((found) => withPlainText(found, text))
    const expected = textsOf(plain)
    expect(said, format).toEqual(expected)
    expect(said.join('\n'), format).toContain(plainTextFor(text))
  }
}

describe('every format says as it is written', () => {
  test.each([...hostileTexts, ...hostileLines])('%j', (text) => {
    expectSaidAlike(text)
  })

  test('any text that the schema lets be', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 8 })), {
        maxLength: 2,
      })
      // So that it is found again, and stands in its quotation once.
      .map((parts) => `‹${parts.join('')}›`)
      // No longer than descriptions have room for.
      .filter((candidate) => candidate.length <= 40 && Text.safeParse(candidate).success)
    fc.assert(fc.property(text, expectSaidAlike), { numRuns: 40, seed: 1 })
  })
})

describe('pictures say as it is written', () => {
  const basemap = inventBasemap()

  const ofArabic: (string | undefined)[] = ['g@direction', 'g@lang', 'g@text-anchor']

  /** The kinds of elements and of attributes, and all words. */
  function read(texts: string[]) {
    const names = texts.map((text) => text.split(': ')[0]?.split('/').at(-1))
    return {
      kinds: [...new Set(names)].sort(),
      words: texts.map((text) => text.slice(text.indexOf(': ') + 2)),
    }
  }

  test.each(hostileTexts)('%j', async (text) => {
    const plain = plainArticleFor(text)
    const hostile = hostileArticle(text)
    const figuresOf = (article: Article) => [
      articleFigure(article, settings),
      ...article.places.map((place) => placeFigure(article, place, settings)),
    ]
    for (const [index, figure] of figuresOf(hostile).entries()) {
      const { kinds, words } = read(xmlTexts(await figureSvg(basemap, figure, mapThemes.light)))
      const same = figuresOf(plain)[index]
      const expected = same && read(xmlTexts(await figureSvg(basemap, same, mapThemes.light)))
      expect(kinds.filter((kind) => !expected?.kinds.includes(kind) && !ofArabic.includes(kind))).toEqual([])
      // Its title, and the label of the marker.
      expect(words.filter((word) => word === text).length).toBeGreaterThan(1)
    }
    const inPage = (article: Article) =>
      pagePicture(basemap, {
        places: articleView(article).places,
        selected: null,
        link: () => '/',
        detail: fullDetail,
      })
    const { kinds, words } = read(htmlTexts(await inPage(hostile)))
    const expected = read(htmlTexts(await inPage(plain)))
    expect(kinds.filter((kind) => !expected.kinds.includes(kind) && !ofArabic.includes(kind))).toEqual([])
    expect(words).toContain(text)
    expect(words).toContain(`${isolated(text)}, inferred`)
  })
})

describe('cards have the words as they are written', () => {
  test.each(hostileTexts)('%j', (text) => {
    const article = hostileArticle(text)
    const canBeDrawn = missingLetters(text, 'serif').length === 0
    expect(articleCardWords(article)).toMatchObject({
      name: canBeDrawn ? text : null,
      quotation: canBeDrawn ? { text: `The mayor of ${text} spoke.` } : null,
    })
    for (const place of article.places)
      expect(placeCardWords(article, place).name).toBe(canBeDrawn ? text : null)
  })
})
