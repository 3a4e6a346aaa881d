import { articlePath, atlasPath, placePath } from '../addresses'
import type { Article, Place } from '../articles/article'
import { articleView, atlasView } from '../map/map-view'
import { placeView } from '../map/place-view'
import { articleCardWords, atlasCardWords, placeCardWords } from './card-words'
import type { Card } from './draw-card'

/** The atlas: every place on one map. */
export const atlasCard = (articles: readonly Article[]): Card =>
  withMap({
    path: atlasPath,
    words: atlasCardWords(articles),
    map: { view: atlasView(articles), selected: null },
  })

/** An article, with the map of its story. */
export const articleCard = (article: Article): Card =>
  withMap({
    path: articlePath(article.slug),
    words: articleCardWords(article),
    map: { view: articleView(article), selected: null },
  })

/** A place, ringed on the map. One that is not pinned has the map of its page: that of the story, with no place ringed. */
export function placeCard(article: Article, place: Place): Card {
  const path = placePath(article.slug, place.slug)
  return withMap({
    path,
    words: placeCardWords(article, place),
    map: { view: placeView(article, place), selected: place.position && path },
  })
}

const withMap = (card: Card): Card => (card.map?.view.places.length ? card : { ...card, map: null })
