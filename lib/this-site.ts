/** What the site says of itself wherever it is named. */
export const thisSite = {
  name: 'Dateline',
  title: 'Dateline: where the news happened',
  description:
    'News articles as maps of the places that they name, each marker with the words that put it there.',
  /** Of its own words; those of an article are in the article's. */
  lang: 'en',
} as const
