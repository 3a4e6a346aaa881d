import { expect, test } from 'vitest'
import { gazetteerIdentity, geonameId } from './gazetteer-identity'

test.each([
  ['https://www.geonames.org/169577/', 'geonames:169577'],
  ['http://geonames.org/169577', 'geonames:169577'],
  ['https://sws.geonames.org/169577/', 'geonames:169577'],
  ['https://www.geonames.org/169577/homs.html?x=1#map', 'geonames:169577'],
  ['https://www.wikidata.org/wiki/Q131301', 'wikidata:Q131301'],
  ['http://www.wikidata.org/entity/Q131301', 'wikidata:Q131301'],
  ['https://m.wikidata.org/wiki/q131301/', 'wikidata:Q131301'],
  ['https://www.wikidata.org/wiki/Special:EntityData/Q131301.json', 'wikidata:Q131301'],
  ['https://whosonfirst.org/id/1/', 'whosonfirst.org/id/1'],
  ['HTTP://Gazetteer.example/place?id=1#top', 'gazetteer.example/place?id=1'],
  ['https://gazetteer.example/Place', 'gazetteer.example/Place'],
])('%s identifies %s', (address, identity) => {
  expect(gazetteerIdentity(address)).toBe(identity)
})

test.each([
  ['https://www.geonames.org/169577/', 'https://www.geonames.org/163345/'],
  ['https://www.geonames.org/169577/', 'https://geonames.example/169577/'],
  ['https://www.geonames.org/about.html', 'https://www.geonames.org/export/'],
  ['https://www.wikidata.org/wiki/Q1', 'https://www.wikidata.org/wiki/Q11'],
  ['https://www.wikidata.org/wiki/Property:P1', 'https://www.wikidata.org/wiki/Q1'],
  ['https://gazetteer.example/place?id=1', 'https://gazetteer.example/place?id=2'],
])('%s and %s are two places', (one, other) => {
  expect(gazetteerIdentity(one)).not.toBe(gazetteerIdentity(other))
})

test('GeoNames’ number is found wherever its address stands', () => {
  const wikidata = 'https://www.wikidata.org/wiki/Q131301'
  expect(geonameId({ sameAs: [wikidata, 'http://geonames.org/169577/homs.html'] })).toBe(169577)
  expect(geonameId({ sameAs: [wikidata] })).toBeNull()
  expect(geonameId({ sameAs: [] })).toBeNull()
})
