import { ArticleSource } from '@/components/article/article-source'
import { placePath } from '@/lib/addresses'
import type { Article, Place } from '@/lib/articles/article'
import { excerptParts, excerptsOf } from '@/lib/articles/excerpts'
import { sentenceUrl } from '@/lib/articles/sentence-url'
import { directionOf } from '@/lib/writing-direction'
import { PlaceLink } from './place-link'
import styles from './place-quotes.module.css'

/** The words that put a place on the map, marked, with a link to that very sentence in the source. */
export function PlaceQuotes({ article, place }: { article: Article; place: Place }) {
  const excerpts = excerptsOf(article)
  return place.quotes.map((quote) => {
    const excerpt = excerpts.find(
      ({ text, toponyms }) => text === quote.exact && toponyms.some((toponym) => toponym.place === place),
    )
    return (
      <figure
        key={`${quote.paragraph}:${quote.start}`}
        className={styles.quote}
        dir={directionOf(article.lang)}
      >
        <blockquote cite={article.url} lang={article.lang}>
          <p>
            {excerpt &&
              excerptParts(excerpt, place).map((part) => {
                if (part.kind === 'text') return part.text
                if (part.place === place) return <mark key={part.place.slug}>{part.text}</mark>
                return (
                  <PlaceLink key={part.place.slug} path={placePath(article.slug, part.place.slug)}>
                    {part.text}
                  </PlaceLink>
                )
              })}
          </p>
        </blockquote>
        <figcaption>
          <ArticleSource article={article} />
          <br />
          <a href={sentenceUrl(article, quote)} data-printed={article.url}>
            See it in the article
          </a>
        </figcaption>
      </figure>
    )
  })
}
