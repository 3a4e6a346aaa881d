import type { Article, Place } from './article'
import { readArticles } from './read-articles'

export async function findArticle(slug: string): Promise<Article | null> {
  return (await readArticles()).find((article) => article.slug === slug) ?? null
}

/** The place at an address, and whether it has moved: `moved` is true where the address is a former one of the place. */
export async function findPlace(address: {
  article: string
  place: string
}): Promise<{ article: Article; place: Place; moved: boolean } | null> {
  const article = await findArticle(address.article)
  if (!article) return null
  const present = article.places.find(({ slug }) => slug === address.place)
  if (present) return { article, place: present, moved: false }
  const renamed = article.places.find(({ formerIds }) => formerIds.includes(address.place))
  return renamed ? { article, place: renamed, moved: true } : null
}
