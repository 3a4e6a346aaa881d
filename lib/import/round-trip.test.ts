import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkArticle } from '../articles/check-article'
import { articleFiles } from '../articles/fixtures/good-article'
import { formatProblem, isError } from '../articles/problem'
import type { PlaceFeature } from '../articles/schema'
import { articleDataset, atlasDataset } from '../export/dataset'
import { exportFormats } from '../export/export-formats'
import { settings } from '../settings'
import { importPlaces } from './import-places'

const formats = [exportFormats.geojson, exportFormats.csv, exportFormats.kml]

// Spreadsheets, XML and JSON each trip over some of these.
const hostile = [
  '=1+1',
  '-x',
  "'=x",
  "''+",
  '@a',
  '"',
  '""',
  ',',
  ';',
  ' | ',
  '|',
  '<b>&amp;</b>',
  ']]>',
  '&#13;',
  '\n',
  '  ',
  '«',
  'é',
  'دمشق',
  '東京',
  '𝕏',
  '\u00A0',
  '\u202E',
  'NULL',
  '{"a":1}',
  '1,5',
  'Q42',
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''))
  // Those that the check refuses.
  .map((value) => value.replace(/(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, ''))
const filled = text.map((value) =>
  /[^\s\p{Default_Ignorable_Code_Point}]/u.test(value) ? value : `${value}x`,
)
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4})?$/)

const longitude = fc.double({ min: -180, max: 180, noNaN: true })
const latitude = fc.double({ min: -59, max: 85, noNaN: true })
const flat = fc.tuple(longitude, latitude)
const high = fc.tuple(longitude, latitude, fc.double({ min: -1000, max: 9000, noNaN: true }))
const geometries = (position: fc.Arbitrary<number[]>) => {
  const line = fc.array(position, { minLength: 2, maxLength: 5 })
  // As wide as high, within a degree: where a marker stands in a sliver takes long to find.
  const ring = position.map(([x = 0, y = 0, ...z]) => {
    const [west, south] = [Math.trunc(x * 0.9), Math.trunc(y * 0.9)]
    const corners = [
      [west, south],
      [west + 1, south],
      [west + 0.5 + x / 1000, south + 1],
      [west, south],
    ]
    return corners.map((corner) => [...corner, ...z])
  })
  const rings = fc.array(ring, { minLength: 1, maxLength: 3 })
  const multiple = <T>(part: fc.Arbitrary<T>) => fc.array(part, { minLength: 1, maxLength: 3 })
  return fc.oneof(
    fc.record({ type: fc.constant('Point'), coordinates: position }),
    fc.record({ type: fc.constant('MultiPoint'), coordinates: multiple(position) }),
    fc.record({ type: fc.constant('LineString'), coordinates: line }),
    fc.record({ type: fc.constant('MultiLineString'), coordinates: multiple(line) }),
    fc.record({ type: fc.constant('Polygon'), coordinates: rings }),
    fc.record({ type: fc.constant('MultiPolygon'), coordinates: multiple(rings) }),
  )
}

const paragraphs = [
  '"Well," said =Ann <ann@x.example>, "it is in Testville, or at Testville’s pier; in Testville."',
  "'-Sampleton' is | near مدينة and 東京都, they say. -Mockport & co. stay.",
]
const quotes = [
  { exact: '"Well," said =Ann <ann@x.example>, "it is', toponym: '=Ann' },
  { exact: 'in Testville', toponym: 'Testville', prefix: 'it is ', suffix: ',' },
  { exact: 'in Testville', toponym: 'Testville', prefix: ' ', suffix: '."' },
  { exact: "'-Sampleton' is | near مدينة", toponym: "'-Sampleton' is | near" },
  { exact: '-Mockport & co.', toponym: '-Mockport' },
  { exact: '東京都, they', toponym: '東京' },
]

const feature = (id: string) =>
  fc.record({
    type: fc.constant('Feature'),
    id: fc.constant(id),
    geometry: fc.oneof(fc.constant(null), geometries(flat), geometries(high)),
    properties: fc.record(
      {
        name: filled,
        kind: filled,
        quotes: fc.uniqueArray(fc.constantFrom(...quotes), { minLength: 1, maxLength: 4 }),
        basis: fc.constant('named'),
        coordinateUncertaintyInMeters: fc.double({ min: 0.001, max: 1e7, noNaN: true }),
        georeferenceRemarks: filled,
        georeferenceSources: filled,
        countryCode: fc.constantFrom('SY', 'JP', 'NO'),
        sameAs: fc.array(fc.webUrl(), { minLength: 1, maxLength: 3 }),
        formerIds: fc.constant([`${id}-once`, `${id}-twice`]),
      },
      { requiredKeys: ['name', 'kind', 'quotes', 'basis'] },
    ),
  })
const features = fc
  .uniqueArray(slug, { minLength: 1, maxLength: 4 })
  .chain((ids) => fc.tuple(...ids.map(feature)))

describe('what the site writes comes back equal', () => {
  test.each(formats)('$name, of an article and of all', ({ file, write }) => {
    fc.assert(
      fc.property(features, (places) => {
        const files = articleFiles(places, paragraphs)
        const { article, problems } = checkArticle(files)
        expect(problems.filter(isError).map(formatProblem)).toEqual([])
        if (!article) return
        const other = { ...article, slug: 'elsewhere' }
        for (const dataset of [articleDataset(article), atlasDataset([other, article])]) {
          const bytes = new TextEncoder().encode(write(dataset, settings()))
          const same = importPlaces(bytes, file, files, {})
          expect(same).toMatchObject({ problems: [], articleProblems: [], conflicts: [], added: [] })
          expect(same.unchanged).toHaveLength(places.length)
          const empty = { ...files, placesText: null }
          const { placesText = '', leftAside } = importPlaces(bytes, file, empty, {})
          expect(leftAside > 0).toBe(dataset.articles.length > 1)
          expect(checkArticle({ ...files, placesText }).article).toEqual(article)
          expect(byId(JSON.parse(placesText).features)).toEqual(
            byId(JSON.parse(files.placesText ?? '').features),
          )
        }
      }),
      { numRuns: 20, seed: 1 },
    )
  })
})

/** The features in one order, with their quotes in one order. */
function byId(list: PlaceFeature[]): unknown[] {
  const sorted = list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return sorted.map((place) => ({
    ...place,
    properties: {
      ...place.properties,
      quotes: new Set(place.properties.quotes.map((quote) => JSON.stringify(Object.entries(quote).sort()))),
    },
  }))
}
