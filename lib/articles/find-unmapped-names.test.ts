import { describe, expect, test } from 'vitest'
import { checkArticle } from './check-article'
import type { PlaceName } from './find-unmapped-names'
import { articleFiles, feature } from './fixtures/good-article'
import { formatProblem } from './problem'

const body = [
  'The mayor of Testville said on Monday that the bridge to eastern Sampleton would open.',
  'Mockport agreed. Farville, a longtime Mockport ally, did not.',
  'They will meet in Mockport, near Farville.',
]
const places = [
  feature('testville', body[0] ?? '', 'Testville'),
  feature('east', body[0] ?? '', 'eastern Sampleton'),
]

/** Finds these names wherever they stand, as a gazetteer would that has them. */
const finding =
  (...names: (Partial<PlaceName> & { phrase: string })[]) =>
  (text: string): PlaceName[] =>
    names
      .flatMap((name) =>
        Array.from(text.matchAll(new RegExp(name.phrase, 'g')), ({ index }) => ({
          start: index,
          name: name.phrase,
          isCapital: false,
          ...name,
        })),
      )
      .sort((a, b) => a.start - b.start)

function warnings(
  findPlaceNames: (text: string) => PlaceName[],
  features: unknown[] = places,
  lang = 'en',
): string[] {
  const files = articleFiles(features, body)
  const articleText = files.articleText?.replace('lang: en', `lang: ${lang}`) ?? null
  return checkArticle({ ...files, articleText }, { findPlaceNames }).problems.map(formatProblem)
}

describe('names of places that are neither mapped nor listed', () => {
  test('are told once, where they first stand, with what they likely mean', () => {
    expect(warnings(finding({ phrase: 'Mockport', name: 'Mockport-on-Sea' }))).toEqual([
      'article.md:12:1: warning: A place that the article names is mapped or listed; found “Mockport”, likely Mockport-on-Sea, which is neither: "npm run dateline -- draft bridge" drafts it, and notPlaces in article.md is for what names no place.',
    ])
    expect(warnings(finding({ phrase: 'Farville' }))).toEqual([
      'article.md:12:18: warning: A place that the article names is mapped or listed; found “Farville”, which is neither: "npm run dateline -- draft bridge" drafts it, and notPlaces in article.md is for what names no place.',
    ])
  })

  test('are not those of places that the article has, nor parts of these', () => {
    expect(warnings(finding({ phrase: 'Testville' }, { phrase: 'Sampleton' }))).toEqual([])
    expect(warnings(finding({ phrase: 'Mockport', name: 'Testville' }))).toEqual([])
    const sameAs = 'https://gazetteer.example/1'
    const known = [feature('testville', body[0] ?? '', 'Testville', { sameAs: [sameAs] })]
    expect(warnings(finding({ phrase: 'Mockport', sameAs }), known)).toEqual([])
  })

  test('are not a capital that stands for its government alone', () => {
    const found = warnings(finding({ phrase: 'Mockport', isCapital: true }))
    expect(found).toEqual([expect.stringMatching(/^article\.md:14:19: warning: .*“Mockport”/)])
    expect(warnings(finding({ phrase: 'Farville', isCapital: true }))).toHaveLength(1)
    expect(warnings((text) => finding({ phrase: 'Mockport', isCapital: true })(text).slice(0, 2))).toEqual([])
  })

  test('are not what the front matter says is none', () => {
    const files = articleFiles(places, body)
    const articleText = files.articleText?.replace('lang: en', 'lang: en\nnotPlaces: [Mockport]') ?? null
    const findPlaceNames = finding({ phrase: 'Mockport' }, { phrase: 'Farville' })
    const { problems } = checkArticle({ ...files, articleText }, { findPlaceNames })
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('“Farville”')])
  })

  test('are looked for in English alone, and only where there is no error', () => {
    const findPlaceNames = finding({ phrase: 'Farville' })
    expect(warnings(findPlaceNames, places, 'en-GB')).toHaveLength(1)
    expect(warnings(findPlaceNames, places, 'fr')).toEqual([])
    const bad = warnings(findPlaceNames, [feature('Testville', body[0] ?? '', 'Testville')])
    expect(bad.join()).not.toContain('Farville')
  })
})
