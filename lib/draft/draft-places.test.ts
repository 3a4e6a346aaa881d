import { describe, expect, test } from 'vitest'
import type { ArticleText } from '../articles/article'
import { feature } from '../articles/fixtures/good-article'
import { PlaceFeature } from '../articles/schema'
import { geoparse } from '../geoparse/geoparse'
import { type DraftInput, draftPlaces } from './draft-places'
import { inventGazetteer } from './fixtures/invent-gazetteer'

const square = [
  [
    [10, 49],
    [12, 49],
    [12, 51],
    [10, 51],
    [10, 49],
  ],
]

function draft(paragraphs: string[], input: Partial<DraftInput> = {}) {
  const text: ArticleText[] = paragraphs.map((words) => ({ kind: 'paragraph', text: words }))
  return draftPlaces({
    text,
    lang: 'en',
    present: [],
    gazetteer: inventGazetteer(),
    countryArea: () => ({ type: 'Polygon', coordinates: square }),
    listsUnknown: false,
    ...input,
  })
}

const opening = 'Trains to Testville go again in spring, officials in Testland said.'
const idsOf = (paragraphs: string[], input: Partial<DraftInput> = {}) =>
  draft(paragraphs, input).places.map(({ id }) => id)

describe('the draft of a map', () => {
  test('has one place for all mentions, with the sentences that name it', () => {
    const { places } = draft([opening, 'It rained. Engineers in Testville and in Sampleton tested it.'])
    expect(places.map(({ id, properties }) => [id, properties.quotes.map(({ exact }) => exact)])).toEqual([
      ['testville', [opening, 'Engineers in Testville and in Sampleton tested it.']],
      ['testland', [opening]],
      ['sampleton', ['Engineers in Testville and in Sampleton tested it.']],
    ])
  })

  test('passes over names that the article says are none of places', () => {
    expect(idsOf([opening], { notPlaces: ['TESTVILLE'] })).toEqual(['testland'])
  })

  test('is what the schema of places expects, and unreviewed', () => {
    const { places } = draft([opening])
    for (const place of places) {
      expect(PlaceFeature.parse(place)).toEqual(place)
      expect(place.properties.reviewed).toBe(false)
    }
  })

  test('puts a city where the gazetteer has it, with a radius by its population, and says why', () => {
    const [city] = draft([`${opening} It leads from Testville to Sampleton.`]).places
    expect(city?.geometry).toEqual({ type: 'Point', coordinates: [10.5, 50.25] })
    expect(city?.properties).toMatchObject({
      name: 'Testville',
      kind: 'city',
      basis: 'named',
      coordinateUncertaintyInMeters: 12_000,
      countryCode: 'SY',
      sameAs: ['https://www.geonames.org/1/'],
      georeferenceSources: 'GeoNames 1 (Testville), https://www.geonames.org/1',
    })
    expect(city?.properties.georeferenceRemarks).toMatch(
      /^The position is the one that GeoNames gives for the city\. The radius is an estimate from its population\. Chosen among places of the same name by these signs: .+\.$/,
    )
    const [first, second] = city?.properties.candidates ?? []
    expect(first).toMatchObject({ stateProvince: 'Northshire', countryCode: 'SY', population: 800_000 })
    expect(second).toMatchObject({ stateProvince: 'Elsewhere', countryCode: 'US', position: [-90, 40] })
    expect(first?.likelihood).toBeGreaterThan(second?.likelihood ?? 1)
  })

  test('is as sure of a place as of its surest mention', () => {
    const paragraphs = ['It snowed in Testville, officials in Testland said. Testville, said Ben, is old.']
    const scores = geoparse(paragraphs.join(), inventGazetteer())
      .filter(({ phrase }) => phrase === 'Testville')
      .map(({ score }) => score)
    expect(scores[0]).toBeGreaterThan(scores[1] ?? 1)
    const [city] = draft(paragraphs).places
    expect(city?.properties.candidates?.[0]?.likelihood).toBeCloseTo(scores[0] ?? 0, 2)
  })

  test('draws a country as its outline, and another area as a circle around it', () => {
    const { places } = draft(['The rain in Northshire, a part of Testland, went on in Northshire.'])
    const [state, country] = places
    expect(country).toMatchObject({ id: 'testland', geometry: { type: 'Polygon', coordinates: square } })
    expect(country?.properties.coordinateUncertaintyInMeters).toBeUndefined()
    expect(country?.properties.georeferenceRemarks).toMatch(/outline.*borders where they are held/)
    expect(state).toMatchObject({ id: 'northshire', geometry: { type: 'Point', coordinates: [10.6, 50.3] } })
    expect(state?.properties.coordinateUncertaintyInMeters).toBe(90_000)
  })

  test('calls a place by its name where the article has a short form, and by the words of the article else', () => {
    const { places } = draft(['The ministers of the T.L. met in Sampleton. They live in the T.L. and drive.'])
    expect(places.map(({ properties }) => properties.name).sort()).toEqual(['Sampleton', 'Testland'])
    const [dateline] = draft(['TESTVILLE, Testland — It rained on Monday.']).places
    expect(dateline?.properties).toMatchObject({ name: 'Testville', quotes: [{ toponym: 'TESTVILLE' }] })
  })

  test('does not draft again what is mapped or listed, nor a name within a longer one that is', () => {
    const north = PlaceFeature.parse(feature('north', 'Rain in northern Testland.', 'northern Testland'))
    const city = PlaceFeature.parse(feature('capital', opening, 'Testville', { name: 'The capital' }))
    const paragraphs = [opening, 'Rain in northern Testland.']
    expect(idsOf(paragraphs)).toEqual(['testville', 'testland'])
    expect(idsOf(paragraphs, { present: [city] })).toEqual(['testland'])
    const [land] = draft(paragraphs, { present: [city, north] }).places
    expect(land?.properties.quotes.map(({ exact }) => exact)).toEqual([opening])
    expect(idsOf(['Rain in northern Testland.'], { present: [north] })).toEqual([])
  })

  test('finds an address for a place whose name is taken', () => {
    const taken = PlaceFeature.parse(
      feature('testville', 'The old bridge.', 'old bridge', { formerIds: ['sampleton'] }),
    )
    const paragraphs = [opening, 'Engineers in Sampleton tested it.']
    expect(idsOf(paragraphs, { present: [taken] })).toEqual([
      'testville-northshire',
      'testland',
      'sampleton-northshire',
    ])
  })

  test('names what the gazetteer does not have, and drafts it only where that is asked for', () => {
    const paragraphs = [opening, 'She lives in Nullby, Testland.']
    const { places, unknown } = draft(paragraphs)
    expect(places.map(({ id }) => id)).toEqual(['testville', 'testland'])
    expect(unknown[0]).toEqual({ phrase: 'Nullby', sentence: paragraphs[1] })
    const listed = draft(paragraphs, { listsUnknown: true })
    expect(listed.unknown).toEqual([])
    expect(listed.places.find(({ id }) => id === 'nullby')).toMatchObject({
      geometry: null,
      properties: { name: 'Nullby', reviewed: false, candidates: [] },
    })
  })

  test('names what the article speaks of and does not name', () => {
    const { unnamed } = draft([opening, 'A plane landed. It stood at a Testish airfield for a week.'])
    expect(unnamed).toEqual([
      { phrase: 'a Testish airfield', sentence: 'It stood at a Testish airfield for a week.' },
    ])
  })
})
