import type { Article, Place } from '../articles/article'
import { gazetteerIdentity } from './gazetteer-identity'

export interface Report {
  article: Article
  place: Place
}

/**
 * Where other articles report from the same place: one that shares an identity in any gazetteer. Each article once, with the
 * first such place of it, in the order of the articles.
 */
export function alsoReported({ article, place }: Report, articles: readonly Article[]): Report[] {
  const identities = new Set(place.sameAs.map(gazetteerIdentity))
  const isSame = ({ sameAs }: Place) => sameAs.some((address) => identities.has(gazetteerIdentity(address)))
  return articles
    .filter(({ slug }) => slug !== article.slug)
    .flatMap((other) => {
      const found = other.places.find(isSame)
      return found ? [{ article: other, place: found }] : []
    })
}
