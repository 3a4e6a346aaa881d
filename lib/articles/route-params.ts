import { readArticles } from './read-articles'

/** What to put into `[article]` of an address, for every article. */
export const articleParams = async () => (await readArticles()).map(({ slug }) => ({ article: slug }))

/** What to put into `[article]` and `[place]` of an address, for every place. */
export const placeParams = async () =>
  (await readArticles()).flatMap((article) =>
    article.places.map(({ slug }) => ({ article: article.slug, place: slug })),
  )

/** The same together with the former addresses of places, which lead to the present ones. */
export const presentAndFormerPlaceParams = async () =>
  (await readArticles()).flatMap((article) =>
    article.places.flatMap(({ slug, formerIds }) =>
      [slug, ...formerIds].map((place) => ({ article: article.slug, place })),
    ),
  )
