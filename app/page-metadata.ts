import type { Metadata } from 'next'
import {
  absoluteUrl,
  articlePath,
  atlasPath,
  cardPath,
  exportPath,
  feedPath,
  oembedPath,
  placePath,
} from '@/lib/addresses'
import type { Article, Place } from '@/lib/articles/article'
import { cardSize, describeArticleCard, describeAtlasCard, describePlaceCard } from '@/lib/describe-card'
import { describeArticle, describePlace } from '@/lib/describe-page'
import { exportFormats } from '@/lib/export/export-formats'
import type { Settings } from '@/lib/settings'
import { thisSite } from '@/lib/this-site'

/** What the head of a page says to search engines and to whoever shows a link to it. All addresses are absolute. */
interface Page {
  path: string
  title: string
  description: string
  /** The card, in words. */
  cardDescription: string
  type: 'website' | 'article'
  isEmbeddable: boolean
  /** Whether files with its data lie beside it. */
  hasData: boolean
}

export function atlasMetadata(articles: readonly Article[], settings: Settings): Metadata {
  const page: Page = {
    path: atlasPath,
    title: thisSite.title,
    description: thisSite.description,
    cardDescription: describeAtlasCard(articles),
    type: 'website',
    isEmbeddable: false,
    hasData: true,
  }
  return { ...pageMetadata(page, settings), title: { absolute: page.title } }
}

export const articleMetadata = (article: Article, settings: Settings): Metadata =>
  pageMetadata(
    {
      path: articlePath(article.slug),
      title: article.title,
      description: describeArticle(article),
      cardDescription: describeArticleCard(article),
      type: 'article',
      isEmbeddable: true,
      hasData: true,
    },
    settings,
  )

export const placeMetadata = (article: Article, place: Place, settings: Settings): Metadata =>
  pageMetadata(
    {
      path: placePath(article.slug, place.slug),
      title: `${place.name}: ${article.title}`,
      description: describePlace(article, place),
      cardDescription: describePlaceCard(article, place),
      type: 'article',
      isEmbeddable: true,
      hasData: false,
    },
    settings,
  )

/** The map alone is found by way of its page, and only there. */
export const embedMetadata = (path: string, title: string, settings: Settings): Metadata => ({
  title: titleOf(title),
  robots: { index: false },
  alternates: { canonical: absoluteUrl(path, settings) },
})

/**
 * What a tab is called. Not by a template of the layout: Next.js puts titles into one with `String.replace`, which makes another text
 * of `$$` or `$&` in them.
 */
const titleOf = (title: string) => ({ absolute: `${title} · ${thisSite.name}` })

function pageMetadata(page: Page, settings: Settings): Metadata {
  const { path, title, description } = page
  const url = absoluteUrl(path, settings)
  const card = {
    url: absoluteUrl(cardPath(path), settings),
    ...cardSize,
    type: 'image/png',
    alt: page.cardDescription,
  }
  const feed = { 'application/atom+xml': [{ url: absoluteUrl(feedPath, settings), title: thisSite.name }] }
  const oembed = page.isEmbeddable && {
    'application/json+oembed': [{ url: absoluteUrl(oembedPath(path), settings), title }],
  }
  return {
    title: titleOf(title),
    description,
    alternates: {
      canonical: url,
      types: { ...feed, ...oembed, ...(page.hasData && dataTypes(path, settings)) },
    },
    openGraph: { title, description, url, siteName: thisSite.name, type: page.type, images: [card] },
    twitter: { card: 'summary_large_image', title, description, images: [{ url: card.url, alt: card.alt }] },
  }
}

/** The files with the data of a page, by their media types. */
function dataTypes(path: string, settings: Settings) {
  const types: Record<string, { url: string; title: string }[]> = {}
  for (const { file, type, name } of Object.values(exportFormats)) {
    types[type] = [
      ...(types[type] ?? []),
      { url: absoluteUrl(exportPath(path, file), settings), title: name },
    ]
  }
  return types
}
