import { createHash } from 'node:crypto'
import { absoluteUrl, articlePath, exportPath, placeIri, placePath, rightsAnchor } from '../addresses'
import type { LocatedQuote } from '../articles/article'
import type { Settings } from '../settings'
import { thisSite } from '../this-site'
import { type Dataset, type PlaceOfArticle, placesOf } from './dataset'
import { exportFiles } from './export-files'
import { locationInWords } from './place-in-words'
import { rightsNote } from './rights-note'
import { type TextQuoteSelector, textQuoteSelector } from './text-quote-selector'

/**
 * The W3C Web Annotations of all quotations, in one collection of one page (https://www.w3.org/TR/annotation-model/): each says of words
 * in the article, at its publisher's address, which place they name.
 */
export function webAnnotations(dataset: Dataset, settings: Settings): string {
  const id = absoluteUrl(exportPath(dataset.path, exportFiles.webAnnotations), settings)
  const items = placesOf(dataset).flatMap((of) =>
    of.place.quotes.map((quote) => annotation(of, quote, settings)),
  )
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: dataset.title,
    // The model's own `rights` are the address of a licence.
    'dc:rights': rightsNote,
    total: items.length,
    first: { id: `${id}#page-1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  }
  return `${JSON.stringify(collection)}\n`
}

function annotation({ article, place }: PlaceOfArticle, quote: LocatedQuote, settings: Settings) {
  const page = absoluteUrl(placePath(article.slug, place.slug), settings)
  const selector = textQuoteSelector(article.text, quote)
  return {
    id: `${page}#quote-${fingerprint(selector)}`,
    type: 'Annotation',
    // The model's own example of it is a place that a page mentions.
    motivation: 'identifying',
    rights: `${absoluteUrl(articlePath(article.slug), settings)}#${rightsAnchor}`,
    body: [
      ...[placeIri(page), ...place.sameAs].map((source) => ({
        type: 'SpecificResource',
        source,
        purpose: 'identifying',
      })),
      {
        type: 'TextualBody',
        value: `${place.name}. ${locationInWords(place)}`,
        format: 'text/plain',
        language: thisSite.lang,
        purpose: 'describing',
      },
    ],
    target: { type: 'SpecificResource', source: article.url, selector },
  }
}

/** Of the words alone: the address of an annotation stays when others come or go. */
const fingerprint = (selector: TextQuoteSelector) =>
  createHash('sha256').update(JSON.stringify(selector)).digest('hex').slice(0, 12)
