import { articlePath, atlasPath, placePath } from '../addresses'
import type { Article } from '../articles/article'

/** The paths of all pages that are meant to be found: not those for frames, and not the former addresses of places. */
export const listPages = (articles: readonly Article[]): string[] => [
  atlasPath,
  ...articles.flatMap(({ slug, places }) => [
    articlePath(slug),
    ...places.map((place) => placePath(slug, place.slug)),
  ]),
]
