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
  const index = articlesByIdentity(articles)
  const reporting = new Set([...identities].flatMap((identity) => [...(index.get(identity) ?? [])]))
  return articles
    .filter((other) => reporting.has(other) && other.slug !== article.slug)
    .flatMap((other) => {
      const found = other.places.find(({ sameAs }) =>
        sameAs.some((address) => identities.has(gazetteerIdentity(address))),
      )
      return found ? [{ article: other, place: found }] : []
    })
}

/** Of thousands of places, each would otherwise be compared with each. */
const indexes = new WeakMap<readonly Article[], Map<string, Set<Article>>>()

/** The articles that report from a place, by each identity that it has in gazetteers. */
function articlesByIdentity(articles: readonly Article[]): Map<string, Set<Article>> {
  const index = indexes.get(articles) ?? new Map<string, Set<Article>>()
  if (indexes.has(articles)) return index
  for (const article of articles)
    for (const { sameAs } of article.places)
      for (const identity of sameAs.map(gazetteerIdentity))
        index.set(identity, (index.get(identity) ?? new Set()).add(article))
  indexes.set(articles, index)
  return index
}
