import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { absoluteUrl, placePath } from '../addresses'
import { aroundToponym } from '../articles/around-toponym'
import { sentenceUrl } from '../articles/sentence-url'
import type { Settings } from '../settings'
import { isRightToLeft } from '../writing-direction'
import type { PlaceOfArticle } from './dataset'
import { locationInWords, sourceInWords } from './place-in-words'
import { rightsNote } from './rights-note'

/** What opens at a place in Google Earth, as HTML: its excerpts with their sources, how and why it is located there, and its page. */
export function kmlBalloon({ article, place }: PlaceOfArticle, settings: Settings): string {
  const direction = isRightToLeft(article.lang) ? 'rtl' : 'ltr'
  const quotes = place.quotes.flatMap((quote) => {
    const { before, toponym, after } = aroundToponym(quote)
    return [
      x('blockquote', { lang: article.lang, dir: direction, cite: article.url }, [
        before,
        x('mark', toponym),
        after,
      ]),
      x('p', {}, [
        `${sourceInWords(article)} · `,
        x('a', { href: sentenceUrl(article, quote) }, 'See it in the article'),
      ]),
    ]
  })
  // Elements that HTML and XML write alike.
  return toXml([
    ...quotes,
    x('p', locationInWords(place)),
    x(
      'p',
      {},
      x('a', { href: absoluteUrl(placePath(article.slug, place.slug), settings) }, 'The page of this place'),
    ),
    x('p', {}, x('small', rightsNote)),
  ])
}
