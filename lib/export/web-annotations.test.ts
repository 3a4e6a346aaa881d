import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { paragraphs } from '../articles/fixtures/good-article'
import { readArticles } from '../articles/read-articles'
import { inventedSettings } from '../machine/fixtures/invented-settings'
import { articleDataset, atlasDataset, type Dataset } from './dataset'
import { annotationContext } from './fixtures/annotation-context'
import {
  hostileDataset,
  hostileTexts,
  inventDataset,
  inventedFeatures,
  inventedProvenance,
  twoArticles,
} from './fixtures/invent-dataset'
import { webAnnotations } from './web-annotations'

const written = (dataset: Dataset = inventDataset()) => webAnnotations(dataset, inventedSettings)

const itemsOf = (dataset?: Dataset): { id: string; [key: string]: unknown }[] =>
  JSON.parse(written(dataset)).first.items

const page = 'https://news.example/maps/articles/bridge/'

async function expand(text: string) {
  const documentLoader = async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`Not to be loaded: ${url}`)
    return {
      contextUrl: undefined,
      documentUrl: url,
      document: JSON.parse(JSON.stringify(annotationContext)),
    }
  }
  // `safe` makes an error of whatever a reader of JSON-LD would leave out without a word. The types of jsonld lack it.
  const options = { documentLoader, safe: true }
  return jsonld.expand(JSON.parse(text), options)
}

describe('the vocabulary', () => {
  test('has every term of an article’s annotations, and of all articles’', async () => {
    const articles = await readArticles()
    for (const dataset of [
      inventDataset(),
      twoArticles(),
      ...articles.map(articleDataset),
      atlasDataset(articles),
    ])
      await expect(expand(written(dataset))).resolves.toHaveLength(1)
  })

  test('refuses a term that it does not have', async () => {
    await expect(expand(written().replace('"motivation"', '"motive"'))).rejects.toThrow()
  })
})

describe('the collection', () => {
  test('is one page of all annotations, one for each quotation', () => {
    const { first, ...collection } = JSON.parse(written())
    const id = `${page}annotations.jsonld`
    const total = inventedFeatures.length + 1
    expect(collection).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id,
      type: 'AnnotationCollection',
      label: 'Testville and Sampleton Build a Bridge',
      'dc:rights': inventedProvenance('').rights,
      total,
    })
    expect(first).toMatchObject({ id: `${id}#page-1`, type: 'AnnotationPage', partOf: id, startIndex: 0 })
    expect(first.items).toHaveLength(total)
  })

  test('of all articles is beside the atlas', () => {
    expect(JSON.parse(written(twoArticles()))).toMatchObject({
      id: 'https://news.example/maps/annotations.jsonld',
      total: 2 * (inventedFeatures.length + 1),
    })
  })
})

describe('an annotation', () => {
  test('says of words in the article which place they name', () => {
    const [, annotation] = itemsOf().filter(({ id }) => id.includes('/9-everything/'))
    const third = paragraphs[2] ?? ''
    expect(annotation).toEqual({
      id: expect.stringMatching(`^${page}9-everything/#quote-[0-9a-f]{12}$`),
      type: 'Annotation',
      motivation: 'identifying',
      rights: `${page}#rights`,
      body: [
        { type: 'SpecificResource', source: `${page}9-everything/#place`, purpose: 'identifying' },
        { type: 'SpecificResource', source: 'https://www.geonames.org/1/', purpose: 'identifying' },
        { type: 'SpecificResource', source: 'https://www.wikidata.org/wiki/Q1', purpose: 'identifying' },
        {
          type: 'TextualBody',
          value:
            'مدينة الاختبار. Not named in the article; placed here by inference, to within 3\u00a0km. There is no other pier. Located from: The Invented Atlas, https://atlas.example/',
          format: 'text/plain',
          language: 'en',
          purpose: 'describing',
        },
      ],
      target: {
        type: 'SpecificResource',
        source: 'https://gazette.example/bridge',
        selector: {
          type: 'TextQuoteSelector',
          exact: 'pier',
          prefix: 'an unnamed ',
          suffix: ' still',
          refinedBy: { type: 'TextQuoteSelector', exact: 'pier' },
        },
      },
    })
    expect(third).toContain('an unnamed pier still')
  })

  test('has an address of its own, which stays when others come or go', () => {
    const ids = itemsOf().map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const fewer = itemsOf(inventDataset(inventedFeatures.slice(1))).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(fewer))
  })

  test('is the same among those of its article and among all', () => {
    expect(itemsOf(twoArticles())).toEqual(expect.arrayContaining(itemsOf()))
  })

  test.each(hostileTexts)('keeps %j as text', (text) => {
    expect(itemsOf(hostileDataset(text))).toMatchObject([
      { target: { selector: { exact: `${text}${text}`, refinedBy: { exact: text } } } },
    ])
  })
})
