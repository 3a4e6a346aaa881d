import type { Article, Place } from './articles/article'
import { formatPublished } from './places/format-published'

/** About as much as search engines show of a description, in characters. */
const LENGTH = 155

/** An article's page in one sentence, for search engines and link previews. */
export function describeArticle({ places, publisher, published }: Article) {
  const pinned = places.filter(({ position }) => position).map(({ name }) => name)
  return shorten(
    `${new Intl.ListFormat('en').format(pinned)} on a map, with the words of the article. ${publisher}, ${formatPublished(published)}.`,
  )
}

/** A place's page: the words of the article that put the place there. */
export function describePlace({ publisher }: Article, { quotes }: Place) {
  return shorten(`${publisher}: “${quotes[0]?.exact ?? ''}”`)
}

function shorten(text: string) {
  if (text.length <= LENGTH) return text
  return `${text.slice(0, text.lastIndexOf(' ', LENGTH - 1)).replace(/[\s,;:.–—-]+$/, '')}…`
}
