import jsonld from 'jsonld'
import type { Graph } from 'schema-dts'
import { describe, expect, test } from 'vitest'
import type { Article } from '../articles/article'
import { feature, paragraphs, point } from '../articles/fixtures/good-article'
import { readArticles } from '../articles/read-articles'
import { inventArticle, placeOf } from './fixtures/invent-article'
import { inventedSettings } from './fixtures/invented-settings'
import { propertiesOfTypes, schemaOrgContext } from './fixtures/schema-org'
import { articleJsonLd, atlasJsonLd, jsonLdScript, placeJsonLd } from './json-ld'

const [first = '', second = '', third = ''] = paragraphs
const ring = [
  [10, 50],
  [12, 50],
  [12, 51],
  [10, 50],
]
const hole = ring.map(([longitude = 0, latitude = 0]) => [longitude / 10 + 10, latitude / 10 + 45.1])

const article = inventArticle([
  feature('testville', first, 'Testville', { sameAs: ['https://www.geonames.org/1/'] }, point(10, 50)),
  feature('bridge', first, 'bridge'),
  feature(
    'sampleton',
    second,
    'Sampleton',
    { coordinateUncertaintyInMeters: 8000, countryCode: 'BE' },
    point(11, -50.5),
  ),
  feature(
    'pier',
    third,
    'pier',
    { basis: 'inferred', georeferenceRemarks: 'There is no other pier.', coordinateUncertaintyInMeters: 30 },
    { type: 'Polygon', coordinates: [ring, hole] },
  ),
  feature('mockport', third, 'Mockport', {}, { type: 'MultiPolygon', coordinates: [[ring], [ring, hole]] }),
])
const page = 'https://news.example/maps/articles/bridge/'
const [testville, bridge, sampleton, pier, mockport] = article.places.map(
  ({ slug }) => `${page}${slug}/#place`,
)

/** The node of a graph that tells of a thing: there is one. */
function nodeOf({ '@graph': nodes }: Graph, id: string): Record<string, unknown> {
  const found = JSON.parse(JSON.stringify(nodes)).filter((node: { '@id'?: string }) => node['@id'] === id)
  expect(found, id).toHaveLength(1)
  return found[0]
}

/** All graphs of an article's pages, by name. */
const graphsOf = (of: Article): [string, Graph][] => [
  ['atlas', atlasJsonLd([of], inventedSettings)],
  ['article', articleJsonLd(of, inventedSettings)],
  ...of.places.map((place): [string, Graph] => [place.slug, placeJsonLd(of, place, inventedSettings)]),
]

type Node = { '@id'?: string; '@type'?: string[]; [property: string]: unknown }

async function expand(graph: Graph): Promise<Node[]> {
  const documentLoader = async (url: string) => {
    if (url !== 'https://schema.org') throw new Error(`Not to be loaded: ${url}`)
    return { contextUrl: undefined, documentUrl: url, document: schemaOrgContext() }
  }
  // `safe` makes an error of whatever a reader of JSON-LD would leave out without a word. The types of jsonld lack it.
  const options = { documentLoader, safe: true }
  return JSON.parse(JSON.stringify(await jsonld.expand(JSON.parse(jsonLdScript(graph)), options)))
}

/** Every node of an expanded graph, however deep. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (typeof value !== 'object' || value === null || '@value' in value) return []
  return [{ ...value }, ...Object.values(value).flatMap(nodesIn)]
}

describe('the vocabulary', () => {
  test('is that of schema.org', () => {
    expect(propertiesOfTypes.get('Quotation')).toContain('isBasedOn')
    expect(propertiesOfTypes.get('Quotation')).not.toContain('geo')
    expect(propertiesOfTypes.get('GeoCircle')).toContain('geoRadius')
    expect(propertiesOfTypes.size).toBeGreaterThan(800)
  })

  test('refuses a term that it does not have', async () => {
    const misspelt = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Place', nam: 'a' }] }
    await expect(expand(JSON.parse(JSON.stringify(misspelt)))).rejects.toThrow()
  })

  test.each(graphsOf(article))(
    'has every type, and every property for its type, in the graph of %s',
    async (_, graph) => {
      const nodes = nodesIn(await expand(graph)).filter((node) => node['@type'])
      expect(nodes.length).toBeGreaterThan(3)
      for (const node of nodes) {
        const types = node['@type']?.map((type) => type.replace('https://schema.org/', '')) ?? []
        const allowed = types.flatMap((type) => [...(propertiesOfTypes.get(type) ?? [])])
        const used = Object.keys(node).filter((key) => !key.startsWith('@'))
        expect(allowed, types.join()).toEqual(
          expect.arrayContaining(used.map((key) => key.replace('https://schema.org/', ''))),
        )
      }
    },
  )
})

describe('each graph', () => {
  test.each(graphsOf(article))('of %s tells of each thing once', async (_, graph) => {
    const told = graph['@graph'].map((node) =>
      typeof node === 'object' && '@id' in node ? node['@id'] : null,
    )
    expect(told).not.toContain(null)
    expect(new Set(told).size).toBe(told.length)
  })

  test('of an article refers to nothing that it does not tell of', async () => {
    const nodes = nodesIn(await expand(articleJsonLd(article, inventedSettings)))
    const told = nodes.filter((node) => node['@type']).map((node) => node['@id'])
    const referred = nodes.filter((node) => Object.keys(node).join() === '@id').map((node) => node['@id'])
    const own = referred.filter((id) => id?.startsWith(`${page}`) && /#(place|quotation|map)/.test(id))
    expect(own.length).toBeGreaterThan(10)
    expect(told).toEqual(expect.arrayContaining(own))
  })
})

describe('an article’s page', () => {
  const graph = articleJsonLd(article, inventedSettings)

  test('is about its map and cites the news article', () => {
    expect(nodeOf(graph, page)).toMatchObject({
      '@type': 'WebPage',
      url: page,
      mainEntity: { '@id': `${page}#map` },
      citation: { '@id': 'https://gazette.example/bridge' },
      thumbnailUrl: `${page}card.png`,
      mentions: [testville, bridge, sampleton, pier, mockport].map((id) => ({ '@id': id })),
    })
    expect(nodeOf(graph, 'https://gazette.example/bridge')).toEqual({
      '@type': 'NewsArticle',
      '@id': 'https://gazette.example/bridge',
      url: 'https://gazette.example/bridge',
      headline: 'Testville and Sampleton Build a Bridge',
      author: { '@type': 'Person', name: 'Ann Example' },
      publisher: { '@type': 'Organization', name: 'The Invented Gazette' },
      datePublished: '2001-02-03',
      inLanguage: 'en',
    })
  })

  test('names no author where the article names none', () => {
    const unsigned = articleJsonLd({ ...article, byline: null }, inventedSettings)
    expect(nodeOf(unsigned, 'https://gazette.example/bridge')).not.toHaveProperty('author')
  })

  test('has the pinned places alone on its map', () => {
    expect(nodeOf(graph, `${page}#map`)).toMatchObject({
      '@type': 'Map',
      about: [testville, sampleton, pier, mockport].map((id) => ({ '@id': id })),
    })
  })

  test('quotes the article word for word, each passage once, and says which places it is about', () => {
    expect([1, 2, 3].map((number) => nodeOf(graph, `${page}#quotation-${number}`))).toMatchObject([
      { text: first, about: [{ '@id': testville }, { '@id': bridge }] },
      { text: second, about: [{ '@id': sampleton }] },
      { text: third, about: [{ '@id': pier }, { '@id': mockport }] },
    ])
    expect(nodeOf(graph, `${page}#quotation-1`)).toMatchObject({
      '@type': 'Quotation',
      inLanguage: 'en',
      isBasedOn: { '@id': 'https://gazette.example/bridge' },
      url: `https://gazette.example/bridge#:~:text=${encodeURIComponent(first)}`,
    })
  })
})

describe('a place', () => {
  const graph = articleJsonLd(article, inventedSettings)

  test('without a radius is a position', () => {
    expect(nodeOf(graph, testville ?? '')).toEqual({
      '@type': 'Place',
      '@id': testville,
      url: `${page}testville/`,
      name: 'Testville',
      description: 'Located, with no uncertainty stated.',
      sameAs: ['https://www.geonames.org/1/'],
      geo: { '@type': 'GeoCoordinates', latitude: 50, longitude: 10 },
    })
  })

  test('with a radius is a circle, in metres', () => {
    const { geo, address } = nodeOf(graph, sampleton ?? '')
    expect(geo).toEqual({
      '@type': 'GeoCircle',
      geoMidpoint: { '@type': 'GeoCoordinates', latitude: -50.5, longitude: 11 },
      geoRadius: 8000,
    })
    expect(address).toEqual({ '@type': 'PostalAddress', addressCountry: 'BE' })
  })

  test('that is an area is its outline, latitude first', () => {
    const outline = { '@type': 'GeoShape', polygon: '50,10 50,12 51,12 50,10' }
    expect(nodeOf(graph, mockport ?? '').geo).toEqual([outline, outline])
    // The radius is about the outline: a circle around the marker would claim what nobody said.
    expect(nodeOf(graph, pier ?? '').geo).toEqual(outline)
  })

  test('that is not pinned has no position of any kind', () => {
    expect(nodeOf(graph, bridge ?? '')).toEqual({
      '@type': 'Place',
      '@id': bridge,
      url: `${page}bridge/`,
      name: 'bridge',
      description: 'Named in the article; cannot honestly be pinned.',
    })
  })

  test('that was inferred says so, and why it is there', () => {
    expect(nodeOf(graph, pier ?? '').description).toMatch(
      /^Not named in the article; placed here by inference, .* There is no other pier\.$/,
    )
  })

  test('is what its own page is about, with the quotations on it under the same names', () => {
    const own = placeJsonLd(article, placeOf(article, 'mockport'), inventedSettings)
    expect(nodeOf(own, `${page}mockport/`)).toMatchObject({
      '@type': 'WebPage',
      isPartOf: { '@id': page },
      mainEntity: { '@id': mockport },
      citation: { '@id': 'https://gazette.example/bridge' },
      hasPart: [{ '@id': `${page}#quotation-3` }],
    })
    expect(nodeOf(own, mockport ?? '')).toEqual(nodeOf(graph, mockport ?? ''))
    expect(nodeOf(own, `${page}#quotation-3`)).toEqual(nodeOf(graph, `${page}#quotation-3`))
  })
})

test('the atlas collects the pages of the articles', () => {
  const graph = atlasJsonLd([article], inventedSettings)
  expect(nodeOf(graph, 'https://news.example/maps/')).toMatchObject({
    '@type': 'CollectionPage',
    name: 'Dateline: where the news happened',
    hasPart: [{ '@id': page }],
    isPartOf: { '@id': 'https://news.example/maps/#site' },
  })
  expect(nodeOf(graph, page)).toMatchObject({ citation: { '@id': 'https://gazette.example/bridge' } })
  expect(nodeOf(graph, 'https://gazette.example/bridge')).toMatchObject({ '@type': 'NewsArticle' })
})

test('the published articles say what their editors wrote', async () => {
  for (const published of await readArticles()) {
    const graph = articleJsonLd(published, inventedSettings)
    await expand(graph)
    for (const place of published.places) {
      const url = `https://news.example/maps/articles/${published.slug}/${place.slug}/`
      const { name, description, geo } = nodeOf(graph, `${url}#place`)
      expect(name).toBe(place.name)
      expect(/not named in the article/i.test(String(description))).toBe(place.basis === 'inferred')
      expect(geo === undefined).toBe(place.geometry === null)
    }
  }
})

test('no text ends the script that it stands in, and all of it comes back', () => {
  const title = '</script><!--\u2028\u2029 & "quoted" \\u003c'
  const graph = articleJsonLd(
    inventArticle([feature('testville', first, 'Testville')], { title }),
    inventedSettings,
  )
  const json = jsonLdScript(graph)
  expect(json).not.toMatch(/[<\u2028\u2029]/)
  expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(graph)))
})
