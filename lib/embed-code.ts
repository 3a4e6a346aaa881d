import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { absoluteUrl, articlePath, embedPath, placePath } from './addresses'
import type { Article, Place } from './articles/article'
import type { Settings } from './settings'
import { isolated } from './writing-direction'

/** In CSS pixels; narrower where the page that it stands in is. */
export const embedSize = { width: 640, height: 480 } as const

// No `allow-same-origin`: the map needs nothing of the site that it comes from, and has no part in the one that it is in.
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

/** The HTML that puts an article's map into a page of another site. */
export const articleEmbedCode = (article: Article, settings: Settings) =>
  embedCode(articlePath(article.slug), `Map of ${isolated(article.title)}`, settings)

/** The HTML that puts an article's map, opened at one of its places, into a page of another site. */
export const placeEmbedCode = (article: Article, place: Place, settings: Settings) =>
  embedCode(
    placePath(article.slug, place.slug),
    `${isolated(place.name)}: Map of ${isolated(article.title)}`,
    settings,
  )

/** An iframe with, inside it, a link for what does not know iframes. HTML and XML write these elements alike. */
function embedCode(path: string, title: string, settings: Settings) {
  return toXml(
    x(
      'iframe',
      {
        src: absoluteUrl(embedPath(path), settings),
        title,
        ...embedSize,
        loading: 'lazy',
        sandbox,
        style: 'max-width: 100%; border: 0',
      },
      x('a', { href: absoluteUrl(path, settings) }, title),
    ),
  )
}
