import { describe, expect, test } from 'vitest'
import { inventedSettings } from '../machine/fixtures/invented-settings'
import type { Dataset } from './dataset'
import {
  hostileDataset,
  hostileTexts,
  inventDataset,
  inventedFeatures,
  inventedProvenance,
  twoArticles,
} from './fixtures/invent-dataset'
import { linkedPlaces } from './linked-places'

const read = (dataset: Dataset = inventDataset()) => JSON.parse(linkedPlaces(dataset, inventedSettings))

const page = (place: string) => `https://news.example/maps/articles/bridge/${place}/`

interface Feature {
  '@id': string
  geometry: { type: string; coordinates: unknown } | null
  [key: string]: unknown
}

const placeOf = (id: string): Feature =>
  read().features.find((feature: Feature) => feature['@id'] === `${page(id)}#place`)

describe('Linked Places', () => {
  test('are a FeatureCollection that says what it is, and whose', () => {
    const { features, ...collection } = read()
    expect(collection).toEqual({
      type: 'FeatureCollection',
      '@context':
        'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld',
      indexing: {
        '@context': 'https://schema.org',
        '@type': 'Dataset',
        '@id': 'https://news.example/maps/articles/bridge/places.lpf.json',
        name: 'Testville and Sampleton Build a Bridge',
        url: 'https://news.example/maps/articles/bridge/',
        copyrightNotice: inventedProvenance('').rights,
      },
    })
    expect(features).toHaveLength(inventedFeatures.length)
  })

  test('say all of a place in the terms of the format', () => {
    const citations = [
      {
        label: 'Testville and Sampleton Build a Bridge. The Invented Gazette, 3 February 2001',
        year: '2001',
        '@id': 'https://gazette.example/bridge',
      },
    ]
    const { properties, descriptions, ...feature } = placeOf('9-everything')
    expect(feature).toEqual({
      '@id': `${page('9-everything')}#place`,
      type: 'Feature',
      when: {
        timespans: [{ start: { in: '2001-02-03' } }],
        label: 'Reported by The Invented Gazette, 3 February 2001',
      },
      names: [
        { toponym: 'Sampleton', lang: 'en', citations },
        { toponym: 'pier', lang: 'en', citations },
        { toponym: 'مدينة الاختبار' },
      ],
      types: [{ identifier: 'aat:300008389', label: 'city', sourceLabels: [{ label: 'city', lang: 'en' }] }],
      geometry: {
        type: 'Point',
        coordinates: [-74.00597, 40.71427],
        certainty: 'uncertain',
        citations: [{ label: 'The Invented Atlas, https://atlas.example/' }],
      },
      links: [
        { type: 'closeMatch', identifier: 'https://www.geonames.org/1/' },
        { type: 'closeMatch', identifier: 'https://www.wikidata.org/wiki/Q1' },
        { type: 'primaryTopicOf', identifier: page('9-everything') },
        { type: 'subjectOf', identifier: 'https://gazette.example/bridge' },
      ],
    })
    expect(properties).toMatchObject({
      ...inventedProvenance('9-everything'),
      title: 'مدينة الاختبار',
      ccodes: ['BE'],
      fclasses: ['P'],
      basis: 'inferred',
      coordinateUncertaintyInMeters: 3000.5,
      georeferenceRemarks: 'There is no other pier.',
    })
    expect(descriptions).toMatchObject(
      [
        { value: /^Engineers/, lang: 'en', source: 'https://gazette.example/bridge' },
        { value: 'pier', lang: 'en' },
        { '@id': page('9-everything'), value: /^Not named in the article; .* There is no other pier\./ },
      ].map((one) => ({
        ...one,
        value: one.value instanceof RegExp ? expect.stringMatching(one.value) : one.value,
      })),
    )
  })

  test.each([
    ['named', {}, 'less-certain', 'exactMatch'],
    ['named', { coordinateUncertaintyInMeters: 500 }, 'certain', 'exactMatch'],
    [
      'inferred',
      { coordinateUncertaintyInMeters: 500, georeferenceRemarks: 'A guess.' },
      'uncertain',
      'closeMatch',
    ],
  ])('of a place that is %s, %j, are %s', (basis, properties, certainty, match) => {
    const [point] = inventedFeatures
    if (!point) throw new Error('A place was invented')
    const given = { ...point.properties, basis, sameAs: ['https://www.geonames.org/1/'], ...properties }
    const [feature] = read(inventDataset([{ ...point, properties: given }])).features
    expect(feature.geometry.certainty).toBe(certainty)
    expect(feature.links[0].type).toBe(match)
  })

  test('have positions of two numbers, of every kind of geometry, and null where there is none', () => {
    const geometries = inventedFeatures.map(({ id }) => placeOf(id).geometry)
    expect(geometries.map((geometry) => geometry?.type)).toEqual(
      inventedFeatures.map(({ geometry }) => geometry?.type),
    )
    expect(placeOf('b-altitude').geometry?.coordinates).toEqual([1e-7, -0.5])
    expect(placeOf('e-line').geometry?.coordinates).toEqual([[1, 2], [4, 5]]) // biome-ignore format: positions stay together
    expect(placeOf('c-unpinned').geometry).toBeNull()
    expect(placeOf('h-area').geometry?.coordinates).toEqual(
      inventedFeatures.flatMap(({ id, geometry }) =>
        id === 'h-area' && geometry?.type === 'Polygon' ? geometry.coordinates : [],
      ),
    )
  })

  test('say of a kind that gazetteers do not have its word alone', () => {
    const [point] = inventedFeatures
    if (!point) throw new Error('A place was invented')
    const given = { ...point.properties, kind: 'ferry landing' }
    const [feature] = read(inventDataset([{ ...point, properties: given }])).features
    expect(feature.types).toEqual([
      { label: 'ferry landing', sourceLabels: [{ label: 'ferry landing', lang: 'en' }] },
    ])
    expect(feature.properties.fclasses).toBeUndefined()
  })

  test('of two articles have an address each', () => {
    const ids = read(twoArticles()).features.map((feature: Feature) => feature['@id'])
    expect(new Set(ids).size).toBe(2 * inventedFeatures.length)
  })

  test.each(hostileTexts)('keep %j as text', (text) => {
    const [feature] = read(hostileDataset(text)).features
    expect(feature.properties.title).toBe(text)
    expect(feature.names[0].toponym).toBe(text)
    expect(feature.descriptions[0].value).toBe(`${text}${text}`)
  })
})
