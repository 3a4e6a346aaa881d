import { describe, expect, test } from 'vitest'
import type { ArticleText } from '../../lib/articles/article'
import { readArticles } from '../../lib/articles/read-articles'
import { draftPlaces } from '../../lib/draft/draft-places'
import { gazetteerOfThisProcess } from './gazetteer-of-this-process'
import { readCountryArea } from './read-country-area'

/** The names of the drafted places, each with its kind and country. */
function draft(text: ArticleText[]) {
  return draftPlaces({
    text,
    lang: 'en',
    present: [],
    gazetteer: gazetteerOfThisProcess(),
    countryArea: readCountryArea,
    listsUnknown: false,
  })
}

describe('the draft of the first article', () => {
  test('has its places, and no person or organisation', async () => {
    const article = (await readArticles()).find(({ slug }) => slug === 'kerry-russia-syria')
    const { places, unknown, unnamed } = draft(article?.text ?? [])
    const found = places.map(
      ({ properties: { name, kind, countryCode } }) => `${name}, ${kind}, ${countryCode}`,
    )
    expect(found).toEqual([
      'United States, country, US',
      'Russia, country, RU',
      'Syria, country, SY',
      'New York, city, US',
      'Homs, city, SY',
      'Tartus, city, SY',
      'Moscow, city, RU',
    ])
    expect(unknown).toEqual([])
    // "A longtime Moscow ally" is one of a government.
    const doubted = places.filter(({ properties }) => properties.doubts?.join().includes('government'))
    expect(doubted.map(({ id }) => id)).toEqual(['moscow'])
    expect(unnamed.map(({ phrase }) => phrase)).toEqual(['a Syrian airfield'])
    const near = Object.fromEntries(
      places.map(({ properties, geometry }) => [
        properties.name,
        geometry?.type === 'Point' && geometry.coordinates,
      ]),
    )
    // As an editor has put them.
    for (const { name, position } of article?.places ?? []) {
      if (!position || !(name in near)) continue
      expect(near[name]).toEqual(position.map((degrees) => expect.closeTo(degrees, 1)))
    }
  })
})
