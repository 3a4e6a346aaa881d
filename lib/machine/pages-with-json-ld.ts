import { articlePath, atlasPath, placePath } from '../addresses'
import type { Article } from '../articles/article'
import type { Settings } from '../settings'
import { articleJsonLd, atlasJsonLd, placeJsonLd } from './json-ld'

/** Every page that says to machines what it is about, with what it says. */
export const pagesWithJsonLd = (articles: readonly Article[], settings: Settings) => [
  { path: atlasPath, graph: () => atlasJsonLd(articles, settings) },
  ...articles.flatMap((article) => [
    { path: articlePath(article.slug), graph: () => articleJsonLd(article, settings) },
    ...article.places.map((place) => ({
      path: placePath(article.slug, place.slug),
      graph: () => placeJsonLd(article, place, settings),
    })),
  ]),
]
