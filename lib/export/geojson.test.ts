import { describe, expect, test } from 'vitest'
import { Places } from '../articles/schema'
import { provenanceColumns, simplestyleKeys } from '../exchange/columns'
import { inventedSettings } from '../machine/fixtures/invented-settings'
import type { Dataset } from './dataset'
import {
  hostileDataset,
  hostileProperties,
  hostileTexts,
  inventDataset,
  inventedFeatures,
  inventedProvenance,
  twoArticles,
} from './fixtures/invent-dataset'
import { geojson } from './geojson'

interface Feature {
  type: string
  id: string
  geometry: object | null
  properties: Record<string, unknown>
}

const featuresOf = (dataset: Dataset): Feature[] => JSON.parse(geojson(dataset, inventedSettings)).features

/** What remains of a Feature when all is taken away that was put beside it. */
function asInPlaces({ properties, ...feature }: Feature) {
  const added: string[] = ['id', ...provenanceColumns, ...simplestyleKeys]
  const own = Object.entries(properties).filter(([key]) => !added.includes(key))
  return { ...feature, properties: Object.fromEntries(own) }
}

const propertiesOf = (id: string) =>
  featuresOf(inventDataset()).find((feature) => feature.id === id)?.properties ?? {}

describe('GeoJSON', () => {
  test('holds each place as it stands in places.geojson', () => {
    expect(featuresOf(inventDataset()).map(asInPlaces)).toEqual(inventedFeatures)
  })

  test('is what our own schema accepts, without what was put beside it', () => {
    const features = featuresOf(inventDataset()).map(asInPlaces)
    expect(Places.parse({ type: 'FeatureCollection', features }).features).toEqual(inventedFeatures)
  })

  test.each(hostileTexts)('returns %j from every field', (text) => {
    const [feature] = featuresOf(hostileDataset(text))
    expect(feature && asInPlaces(feature).properties).toEqual(hostileProperties(text))
  })

  test('says where each place is from, and whose the words are', () => {
    expect(propertiesOf('h-area')).toMatchObject(inventedProvenance('h-area'))
  })

  test('has an id of its own for each place of all articles', () => {
    const features = featuresOf(twoArticles())
    expect(new Set(features.map(({ id }) => id)).size).toBe(2 * inventedFeatures.length)
    expect(features.find(({ id }) => id === 'harbour/a-point')?.properties).toMatchObject({
      id: 'a-point',
      article: 'harbour',
    })
  })

  test('of no place is a collection of none', () => {
    const none = { title: 'All', path: '/', articles: [] }
    expect(JSON.parse(geojson(none, inventedSettings))).toEqual({ type: 'FeatureCollection', features: [] })
  })
})

describe('its simplestyle', () => {
  test('draws a place that the article names as a solid marker, and an inferred one pale, with a ring', () => {
    expect(propertiesOf('a-point')).toMatchObject({
      'marker-color': '#b4281e',
      'marker-size': 'medium',
      'marker-symbol': 'circle',
    })
    expect(propertiesOf('9-everything')).toMatchObject({
      'marker-color': '#f7e3b5',
      'marker-size': 'small',
      'marker-symbol': 'circle-stroked',
    })
  })

  test.each([
    ['a-point', ['marker-color', 'marker-size', 'marker-symbol']],
    ['d-points', ['marker-color', 'marker-size', 'marker-symbol']],
    ['e-line', ['stroke', 'stroke-opacity', 'stroke-width']],
    ['f-lines', ['stroke', 'stroke-opacity', 'stroke-width']],
    ['h-area', ['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width']],
    ['i-areas', ['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width']],
    ['c-unpinned', []],
  ])('of %s has the keys for its geometry alone', (id, expected) => {
    const styled = simplestyleKeys.filter((key) => key !== 'title' && key !== 'description')
    expect(
      Object.keys(propertiesOf(id))
        .filter((key) => styled.some((known) => known === key))
        .sort(),
    ).toEqual(expected)
  })

  test('describes a place by its excerpts, and says why an inferred one stands there', () => {
    expect(propertiesOf('9-everything').title).toBe('مدينة الاختبار')
    expect(propertiesOf('9-everything').description).toBe(
      [
        '“Engineers from Sampleton tested it for a week; Sampletonians may cross free of charge.” The Invented Gazette, 3 February 2001',
        '“pier” The Invented Gazette, 3 February 2001',
        'Not named in the article; placed here by inference, to within 3\u00a0km. There is no other pier. Located from: The Invented Atlas, https://atlas.example/',
      ].join('\n\n'),
    )
  })
})
