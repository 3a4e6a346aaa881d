import { absoluteUrl, articlePath, atlasPath, cardPath, placePath } from '../addresses'
import type { Article, Place } from '../articles/article'
import { cardSize } from '../describe-card'
import { articleEmbedCode, embedSize, placeEmbedCode } from '../embed-code'
import type { Settings } from '../settings'
import { thisSite } from '../this-site'

/** What an article's page answers to a program that wants to embed it: https://oembed.com, type `rich`. */
export const articleOembed = (article: Article, settings: Settings) => ({
  ...common(article, articlePath(article.slug), settings),
  title: article.title,
  html: articleEmbedCode(article, settings),
})

/** The same of a place's page. */
export const placeOembed = (article: Article, place: Place, settings: Settings) => ({
  ...common(article, placePath(article.slug, place.slug), settings),
  title: `${place.name}: ${article.title}`,
  html: placeEmbedCode(article, place, settings),
})

const common = (article: Article, path: string, settings: Settings) => ({
  type: 'rich',
  version: '1.0',
  author_name: article.byline ?? article.publisher,
  author_url: article.url,
  provider_name: thisSite.name,
  provider_url: absoluteUrl(atlasPath, settings),
  ...embedSize,
  thumbnail_url: absoluteUrl(cardPath(path), settings),
  thumbnail_width: cardSize.width,
  thumbnail_height: cardSize.height,
})
