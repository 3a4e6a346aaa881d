import { readArticles } from './read-articles'

/** What to put into `[article]` of an address, for every article. */
export const articleParams = async () => (await readArticles()).map(({ slug }) => ({ article: slug }))

/** What to put into `[article]` and `[place]` of an address, for every place. */
export const placeParams = async () =>
  (await readArticles()).flatMap((article) =>
    article.places.map(({ slug }) => ({ article: article.slug, place: slug })),
  )
