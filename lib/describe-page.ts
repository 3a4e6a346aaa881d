import type { Article, Place } from './articles/article'
import { formatPublished } from './places/format-published'

/** About as much as search engines show of a description, in characters. */
const LENGTH = 155

/** An article's page in one sentence, for search engines and link previews. */
export function describeArticle({ places, publisher, published }: Article) {
  const pinned = places.filter(({ position }) => position).map(({ name }) => name)
  const subject = pinned.length > 0 ? `${new Intl.ListFormat('en').format(pinned)} on a map` : 'The places'
  return shorten(`${subject}, with the words of the article. ${publisher}, ${formatPublished(published)}.`)
}

/** A place's page: its name, and the words of the article that put it there. */
export function describePlace({ publisher }: Article, { name, quotes }: Place) {
  return shorten(`${name}, in ${publisher}: “${quotes[0]?.exact ?? ''}”`)
}

function shorten(text: string) {
  if (text.length <= LENGTH) return text
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)]
  const end = words.findLast(({ index }) => index < LENGTH)?.index ?? 0
  // One "word" longer than all that is shown is cut where it must be.
  return `${text.slice(0, end || LENGTH - 1).replace(/[\s,;:.–—-]+$/, '')}…`
}
