import type { Settings } from './settings'

// A path here is one of this site, from its own root: `/articles/a/`. A base path comes before it only where it leaves the
// hands of next/link.

/** The page that shows every article. */
export const atlasPath = '/'

/** The address of an article's page, with the closing slash that plain hosts serve it under. */
export const articlePath = (article: string) => `/articles/${article}/`

/** The address of a place's page: what identifies a place in the whole site. */
export const placePath = (article: string, place: string) => `/articles/${article}/${place}/`

/** In linked data, the place itself, by the address of the page that is about it. */
export const placeIri = (pageUrl: string) => `${pageUrl}#place`

/** The map alone, for another site's frame, of the page at a path: `/articles/a/b/` becomes `/embed/a/b/`. */
export const embedPath = (path: string) => path.replace(/^\/articles\//, '/embed/')

/** The picture that stands for a page where a link to it is shared. */
export const cardPath = (path: string) => `${path}card.png`

/** What a page tells a program that wants to embed it. https://oembed.com */
export const oembedPath = (path: string) => `${path}oembed.json`

/** The map of a page as a picture. */
export const pictureSvgPath = (path: string) => `${path}map.svg`
export const picturePngPath = (path: string) => `${path}map.png`

/** A file with the data of a page. */
export const exportPath = (path: string, file: string) => `${path}${file}`

/** In the page of an article or of the atlas, the words on whose its data are. */
export const rightsAnchor = 'rights'

/** The newest articles, for feed readers. */
export const feedPath = '/feed.xml'

/** A path as a browser asks for it: below the folder that the site lies in. next/link does this by itself. */
export const withBasePath = (path: string, { basePath }: Pick<Settings, 'basePath'>) => `${basePath}${path}`

/** A path as the whole world knows it. */
export const absoluteUrl = (path: string, settings: Pick<Settings, 'siteUrl' | 'basePath'>) =>
  `${settings.siteUrl}${withBasePath(path, settings)}`

/** The basemap's archive as a browser asks for it. */
export const basemapAddress = ({ basemapUrl, basePath }: Pick<Settings, 'basemapUrl' | 'basePath'>) =>
  basemapUrl.startsWith('/') ? withBasePath(basemapUrl, { basePath }) : basemapUrl
