import { Remark } from '@/components/place/remark'
import { aroundToponym } from '@/lib/articles/around-toponym'
import type { Article, Place } from '@/lib/articles/article'
import { howLocated } from '@/lib/places/how-located'
import { directionOf } from '@/lib/writing-direction'

/** What an embedded map says of a place that it cannot show: its words in the article, and why it is not pinned. */
export function UnpinnedNote({ article, place }: { article: Article; place: Place }) {
  return (
    <>
      {place.quotes.map((quote) => {
        const { before, toponym, after } = aroundToponym(quote)
        return (
          <blockquote
            key={`${quote.paragraph}:${quote.start}`}
            lang={article.lang}
            dir={directionOf(article.lang)}
          >
            {before}
            <mark>{toponym}</mark>
            {after}
          </blockquote>
        )
      })}
      <p>{howLocated(place)}</p>
      {place.georeferenceRemarks && <Remark lang={article.lang}>{place.georeferenceRemarks}</Remark>}
    </>
  )
}
