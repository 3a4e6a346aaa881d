import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { feature, point } from './fixtures/good-article'
import { placesJsonSchema } from './places-json-schema'

const top = path.join(import.meta.dirname, '../..')
const written = readFileSync(path.join(top, 'data/places.schema.json'), 'utf8')

const ajv = new Ajv({ allErrors: true, formats: { uri: (address: string) => URL.canParse(address) } })
const validate = ajv.compile(JSON.parse(written))

/** Where the schema finds fault with a file of this one place. */
function faultsOf(place: unknown, others: object = {}): string[] {
  validate({ type: 'FeatureCollection', features: [place], ...others })
  return [...new Set(validate.errors?.map(({ instancePath }) => instancePath.replace('/features/0', '')))]
}

const good = (properties: object = {}, geometry: unknown = point(1, 2)) =>
  feature('testville', 'In Testville.', 'Testville', properties, geometry)

describe('the JSON Schema of places.geojson', () => {
  test('is what the schema says now; "npm run schema" writes it anew', () => {
    expect(written).toBe(placesJsonSchema())
  })

  test('explains every key of a place', () => {
    const properties = JSON.parse(written).properties.features.items.properties.properties.properties
    expect(Object.keys(properties)).toContain('georeferenceRemarks')
    for (const [key, { description }] of Object.entries<{ description?: string }>(properties)) {
      expect(description, key).toMatch(/.{10}/)
    }
  })

  test('accepts the first article, which names it', () => {
    const article = path.join(top, 'data/articles/kerry-russia-syria')
    const places = JSON.parse(readFileSync(path.join(article, 'places.geojson'), 'utf8'))
    validate(places)
    expect(validate.errors).toBeNull()
    expect(path.join(article, places.$schema)).toBe(path.join(top, 'data/places.schema.json'))
  })

  test.each<[string, unknown]>([
    ['a point', good()],
    ['no geometry', good({}, null)],
    ['an inferred place with its reason', good({ basis: 'inferred', georeferenceRemarks: 'Because.' })],
    ['a country and an address', good({ countryCode: 'SY', sameAs: ['https://gazetteer.example/1'] })],
  ])('accepts %s', (_name, place) => {
    expect(faultsOf(place)).toEqual([])
  })

  test.each<[string, unknown, string]>([
    ['a misspelt key', good({ colour: 'red' }), '/properties'],
    ['an inferred place without a reason', good({ basis: 'inferred' }), '/properties'],
    ['a country that is none', good({ countryCode: 'UK' }), '/properties/countryCode'],
    ['an address of another kind', good({ sameAs: ['ftp://gazetteer.example'] }), '/properties/sameAs/0'],
    ['no quotes', good({ quotes: [] }), '/properties/quotes'],
    ['a slug with capitals', { ...good(), id: 'Testville' }, '/id'],
    ['a slug that is reserved', { ...good(), id: 'con' }, '/id'],
    ['a position of one number', good({}, { type: 'Point', coordinates: [1] }), '/geometry/coordinates'],
  ])('refuses %s', (_name, place, where) => {
    expect(faultsOf(place)).toContain(where)
  })

  test('refuses what is no collection', () => {
    expect(faultsOf(good(), { type: 'Feature' })).toEqual(['/type'])
  })
})
