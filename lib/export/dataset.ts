import { articlePath, atlasPath } from '../addresses'
import type { Article, Place } from '../articles/article'
import { thisSite } from '../this-site'

/** What one file holds when data goes out: the places of one article, or of all. */
export interface Dataset {
  title: string
  /** Of the page that shows the same. */
  path: string
  articles: readonly Article[]
}

export const articleDataset = (article: Article): Dataset => ({
  title: article.title,
  path: articlePath(article.slug),
  articles: [article],
})

export const atlasDataset = (articles: readonly Article[]): Dataset => ({
  title: thisSite.title,
  path: atlasPath,
  articles,
})

/** Every place with its article, in the article's order. */
export const placesOf = ({ articles }: Dataset) =>
  articles.flatMap((article) => article.places.map((place): PlaceOfArticle => ({ article, place })))

export interface PlaceOfArticle {
  article: Article
  place: Place
}
