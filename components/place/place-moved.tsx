import { SiteLink } from '@/components/site/site-link'
import { Words } from '@/components/site/words'
import { placePath, withBasePath } from '@/lib/addresses'
import type { Article, Place } from '@/lib/articles/article'
import { languageOf } from '@/lib/language-of'
import { settings } from '@/lib/settings'

/** What stands at a place's former address: the way to its present one, taken by itself where the browser does so. */
export function PlaceMoved({ article, place }: { article: Article; place: Place }) {
  const path = placePath(article.slug, place.slug)
  return (
    <article>
      <meta httpEquiv="refresh" content={`0; url=${withBasePath(path, settings())}`} />
      <h1 lang={languageOf(place.name, article.lang)}>{place.name}</h1>
      <p>
        This place has a new address:{' '}
        <SiteLink href={path}>
          <Words lang={article.lang}>{place.name}</Words>
        </SiteLink>
        .
      </p>
    </article>
  )
}
