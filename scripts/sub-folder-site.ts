/**
 * The site that the end-to-end tests have besides the usual one: every setting is set, the host is an invented one, and
 * beside the published articles are the invented ones of e2e/articles, and one of more places than a map has room for.
 */
export const subFolderSite = {
  folder: '.cache/sub-folder-site',
  inventedArticles: 'e2e/articles',
  /** Enough for clusters, and for pages of places whose maps show only what is near; each place more costs the build three pictures and two pages. */
  manyPlaces: { slug: 'many-places', places: 110 },
  environment: {
    SITE_URL: 'https://maps.example.org',
    BASE_PATH: '/maps/',
    ARTICLES_FOLDER: '.cache/sub-folder-articles',
  },
} as const
