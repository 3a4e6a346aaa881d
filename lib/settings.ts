import { z } from 'zod'

// A message without a full stop says what is expected; `readSettings` puts what was found after it.

const origin =
  'SITE_URL is the origin that the site is published at, http(s) and nothing after the host, such as https://maps.example.org'
const folder =
  'BASE_PATH is the folder that the site lies in, / or such as /maps/, of letters, digits and any of - . _ ~'
const archive =
  'BASEMAP_URL is the http(s) address of a PMTiles archive, or a path of this site such as /basemap/world.pmtiles'
const template =
  'STREET_TILES_URL is an http(s) address with {z}, {x} and {y} in it and nothing else in braces, such as https://tile.openstreetmap.org/{z}/{x}/{y}.png'

/** The archive that the build makes, by its path in the site. */
export const OWN_BASEMAP = '/basemap/world.pmtiles'

/** What can be set for a site when it is built. Each key is an environment variable; an empty one counts as not set. */
export const Settings = z
  .object({
    /** The origin that the site is published at: absolute addresses begin with it. The folder, if any, is BASE_PATH. */
    SITE_URL: z.string().default('http://localhost:3000').superRefine(checkOrigin).transform(originOf),
    /** The folder that the site lies in: `/`, or such as `/maps/`. */
    BASE_PATH: z
      .string()
      .regex(/^\/$|^(\/(?!\.{1,2}(\/|$))[\w.~-]+)+\/?$/, folder)
      .default('/')
      .transform((path) => path.replace(/\/$/, '')),
    /**
     * The basemap, a PMTiles archive in the schema of the Protomaps basemap: an http(s) address, or a path of this site
     * (without BASE_PATH).
     */
    BASEMAP_URL: z
      .string()
      .refine((address) => isWebAddress(address) || isSitePath(address), archive)
      .default(OWN_BASEMAP),
    /** Where the pictures of streets come from that a reader may turn on: a template of raster tiles. */
    STREET_TILES_URL: z
      .string()
      .refine(isTileTemplate, template)
      .default('https://tile.openstreetmap.org/{z}/{x}/{y}.png'),
    /** The folder of the articles, where it is another than this project's own. */
    ARTICLES_FOLDER: z.string().optional(),
  })
  .transform(({ SITE_URL, BASE_PATH, BASEMAP_URL, STREET_TILES_URL, ARTICLES_FOLDER }) => ({
    /** Without a slash at its end. */
    siteUrl: SITE_URL,
    /** `''`, or such as `/maps`, without a slash at its end: what Next.js calls `basePath`. */
    basePath: BASE_PATH,
    /** A path of this site has no `basePath` before it here. */
    basemapUrl: BASEMAP_URL,
    streetTilesUrl: STREET_TILES_URL,
    /** As seen from the working folder; null: this project's own. */
    articlesFolder: ARTICLES_FOLDER ?? null,
  }))
export type Settings = z.infer<typeof Settings>

type Environment = Readonly<Record<string, string | undefined>>

/** The settings of an environment. Throws one error with all problems in its message, a sentence on a line for each. */
export function readSettings(environment: Environment): Settings {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value))
  const { data, error } = Settings.safeParse(set)
  if (data) return data
  const problems = error.issues.map(({ path: [key = ''], message }) =>
    message.endsWith('.') ? message : `${message}; found "${set[String(key)]}".`,
  )
  throw new Error(problems.join('\n'))
}

let settingsOfThisProcess: Settings | undefined

/** The settings of this process, read once. Throws as `readSettings` does. */
export function settings(): Settings {
  settingsOfThisProcess ??= readSettings(process.env)
  return settingsOfThisProcess
}

function checkOrigin(address: string, context: z.RefinementCtx) {
  if (!isWebAddress(address)) {
    context.addIssue({ code: 'custom', message: origin })
    return
  }
  const { href, origin: found, pathname, search, hash } = new URL(address)
  if (href === `${found}/`) return
  const isFolder = pathname !== '/' && search === '' && hash === ''
  const remedy = isFolder
    ? ` The folder belongs in BASE_PATH: SITE_URL=${found} BASE_PATH=${pathname.replace(/\/?$/, '/')}.`
    : ''
  context.addIssue({ code: 'custom', message: `${origin}; found "${address}".${remedy}` })
}

function originOf(address: string) {
  return new URL(address).origin
}

function isWebAddress(address: string) {
  return /^https?:\/\/\S+$/i.test(address) && URL.canParse(address)
}

/** Not `//host/…` or `/\host/…`, which browsers take for another site's address. */
function isSitePath(address: string) {
  return /^\/(?![/\\])[^\s?#]+$/.test(address)
}

function isTileTemplate(address: string) {
  const names = [...address.matchAll(/\{(.*?)\}/g)].map(([, name = '']) => name)
  return isWebAddress(address) && new Set(names).size === 3 && names.every((name) => /^[xyz]$/.test(name))
}
