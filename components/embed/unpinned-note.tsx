import { Remark } from '@/components/place/remark'
import type { Article, Place } from '@/lib/articles/article'
import { howLocated } from '@/lib/places/how-located'
import { directionOf } from '@/lib/writing-direction'

/** What an embedded map says of a place that it cannot show: its words in the article, and why it is not pinned. */
export function UnpinnedNote({ article, place }: { article: Article; place: Place }) {
  return (
    <>
      {place.quotes.map(({ paragraph, start, exact, toponymStart, toponym }) => (
        <blockquote key={`${paragraph}.${start}`} lang={article.lang} dir={directionOf(article.lang)}>
          {exact.slice(0, toponymStart)}
          <mark>{toponym}</mark>
          {exact.slice(toponymStart + toponym.length)}
        </blockquote>
      ))}
      <p>{howLocated(place)}</p>
      {place.georeferenceRemarks && <Remark lang={article.lang}>{place.georeferenceRemarks}</Remark>}
    </>
  )
}
