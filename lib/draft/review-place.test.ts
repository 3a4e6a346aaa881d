import { describe, expect, test } from 'vitest'
import { feature, point } from '../articles/fixtures/good-article'
import { type Candidate, PlaceFeature } from '../articles/schema'
import { readDecision, readRadius, takeCandidate, takeListed, takePosition } from './review-place'

const candidate = (name: string, rest: Partial<Candidate> = {}): Candidate => ({
  name,
  kind: 'city',
  position: [1, 2],
  coordinateUncertaintyInMeters: 3000,
  likelihood: 0.5,
  ...rest,
})
const draft = (properties: object = {}) =>
  PlaceFeature.parse(
    feature(
      'testville',
      'In Testville.',
      'Testville',
      {
        coordinateUncertaintyInMeters: 5000,
        georeferenceRemarks: 'Because.',
        countryCode: 'SY',
        sameAs: ['https://gazetteer.example/1'],
        reviewed: false,
        candidates: [
          candidate('Testville'),
          candidate('Old Testville', { position: [3, 4], sameAs: 'https://www.geonames.org/7/' }),
        ],
        doubts: ['also a surname'],
        ...properties,
      },
      point(9, 8),
    ),
  )
const noArea = () => undefined

describe('the answer to a place of a draft', () => {
  test.each([
    ['', { kind: 'accept' }],
    ['1', { kind: 'accept' }],
    ['2', { kind: 'choose', index: 1 }],
    ['34.5, 35.25', { kind: 'position', position: [35.25, 34.5] }],
    ["34°30'N 35°15'E", { kind: 'position', position: [35.25, 34.5] }],
    ['L', { kind: 'list' }],
    ['d', { kind: 'drop' }],
    ['q', { kind: 'quit' }],
    ['3', { message: 'Its places have the numbers 1 to 2; found "3".' }],
    ['yes', { message: 'An answer is one of those; found "yes".' }],
    ['95, 3', { message: 'A latitude is between -90 and 90; found 95.' }],
    ['5, 190', { message: 'A longitude is between -180 and 180; found 190.' }],
  ])('%j decides %j', (answer, decision) => {
    expect(readDecision(answer, draft())).toEqual(decision)
  })

  test('does not accept what is in no gazetteer', () => {
    expect(readDecision('', draft({ candidates: [] }))).toHaveProperty('message')
  })

  test('is a radius of more than nothing', () => {
    expect(readRadius('2500')).toEqual({ radius: 2500 })
    expect(readRadius('0')).toEqual({ message: 'A radius is more than 0 metres; found 0.' })
    expect(readRadius('wide')).toHaveProperty('message')
  })
})

describe('a reviewed place', () => {
  test('that is accepted loses what only a draft has, and nothing else', () => {
    const { reviewed: _r, candidates: _c, doubts: _d, ...properties } = draft().properties
    expect(takeCandidate(draft(), 0, noArea)).toEqual({ ...draft(), properties })
  })

  test('that is another candidate stands there, with its address', () => {
    const { geometry, properties } = takeCandidate(draft(), 1, noArea)
    expect(geometry).toEqual(point(3, 4))
    expect(properties).toEqual({
      name: 'Testville',
      kind: 'city',
      quotes: [{ exact: 'In Testville.', toponym: 'Testville' }],
      basis: 'named',
      coordinateUncertaintyInMeters: 3000,
      georeferenceRemarks:
        'The position is the one that GeoNames gives for the city. The radius is an estimate from its population. An editor chose it among places of the same name.',
      georeferenceSources: 'GeoNames 7 (Old Testville), https://www.geonames.org/7',
      sameAs: ['https://www.geonames.org/7/'],
    })
  })

  test('that has a position typed claims nothing of the gazetteer', () => {
    const { geometry, properties } = takePosition(draft(), [5, 6], { radius: 700, sources: 'A map.' })
    expect(geometry).toEqual(point(5, 6))
    expect(properties).toMatchObject({ coordinateUncertaintyInMeters: 700, georeferenceSources: 'A map.' })
    for (const key of ['sameAs', 'countryCode', 'reviewed', 'candidates', 'doubts'])
      expect(properties).not.toHaveProperty(key)
  })

  test('that is listed has no position, and says why', () => {
    const { geometry, properties } = takeListed(draft(), '')
    expect(geometry).toBeNull()
    expect(properties.georeferenceRemarks).toMatch(/does not say which place of that name it is/)
    expect(properties).toMatchObject({ countryCode: 'SY', sameAs: ['https://gazetteer.example/1'] })
    expect(properties).not.toHaveProperty('coordinateUncertaintyInMeters')
    expect(takeListed(draft(), 'It moves.').properties.georeferenceRemarks).toBe('It moves.')
    const area = takeListed(draft({ kind: 'country' }), '')
    expect(area.properties.georeferenceRemarks).toMatch(/^Testville is a whole country/)
  })
})
