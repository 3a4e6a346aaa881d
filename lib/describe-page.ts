import type { Article, Place } from './articles/article'
import { formatPublished } from './places/format-published'
import { shorten } from './shorten'
import { isolated } from './writing-direction'

/** About as much as search engines show of a description, in characters. */
const LENGTH = 155

/** An article's page in one sentence, for search engines and link previews. */
export function describeArticle({ places, publisher, published }: Article) {
  const pinned = places.filter(({ position }) => position).map(({ name }) => isolated(name))
  const subject = pinned.length > 0 ? `${new Intl.ListFormat('en').format(pinned)} on a map` : 'The places'
  const source = `${isolated(publisher)}, ${formatPublished(published)}`
  return shorten(`${subject}, with the words of the article. ${source}.`, LENGTH)
}

/** A place's page: its name, and the words of the article that put it there. */
export function describePlace({ publisher }: Article, { name, quotes }: Place) {
  return shorten(
    `${isolated(name)}, in ${isolated(publisher)}: “${isolated(quotes[0]?.exact ?? '')}”`,
    LENGTH,
  )
}
