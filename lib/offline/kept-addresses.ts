/** What a browser keeps of the site for when there is no network, each kind under its own name among the browser's caches. */
export type Kept = 'pages' | 'hashed-files' | 'basemap'

/** The name of a cache. All sites of a host share its caches: the scope, the address of this site's root, tells them apart. */
export const cacheName = (kept: Kept, scope: string) => `dateline-${kept} ${scope}`

/** The page that stands in for one that is not kept. */
export const offlinePath = '/offline/'

/**
 * The path in this site that an address names, without its query, and with the slash at a page's end that a reader may leave out;
 * undefined where it lies elsewhere. The scope is the address of the site's root, with its slash.
 */
export function sitePath(address: string, scope: string): string | undefined {
  const { origin, pathname } = new URL(address)
  const path = `${origin}${pathname}`
  if (!path.startsWith(scope)) return undefined
  const rest = path.slice(scope.length - 1)
  return /\/$|\.[^/]*$/.test(rest) ? rest : `${rest}/`
}

/** Whether a path is that of a page which is kept. Of what else lies on the same host nothing is, and nothing of embedded maps. */
export const isPage = (path: string) =>
  path === '/' || path === offlinePath || /^\/articles\/([^/]+\/)+$/.test(path)

/** Whether a path is that of the atlas or of a whole article. */
export const isArticleOrAtlas = (path: string) => path === '/' || /^\/articles\/[^/]+\/$/.test(path)

/** Whether a path is of what a page asks for once scripts run: the texts of pages to go on to, and pictures of maps for paper. */
export const isPartOfPage = (path: string) =>
  /^\/(articles\/.+\/)?((index|__next\.[^/]+)\.txt|map\.svg)$/.test(path)

/** Whether a path is of a file that is never changed: its content is in its name. */
export const isHashedFile = (path: string) => path.startsWith('/_next/static/')

/** The scripts and style sheets that a page's HTML names, as paths of the site. */
export const filesNamedIn = (html: string) => [
  ...new Set(html.match(/\/_next\/static\/[\w./~-]+\.(?:js|css)/g)),
]

/** The text by which the page at a path is gone to without loading it in full. */
export const textOfPage = (path: string) => `${path}index.txt`
