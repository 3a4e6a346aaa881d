import { withBasePath } from '../../lib/addresses'
import type { Settings } from '../../lib/settings'

/** What a host sends with each file whose address begins so. */
export interface HeaderRule {
  /** With the folder that the site lies in, and a slash at its end. */
  prefix: string
  headers: Readonly<Record<string, string>>
}

/**
 * The headers that a host should send, from the most general rule to the most particular. More than one rule can be true of a file, and
 * no two of them name the same header: hosts differ in which one they would take.
 */
export function headerRules(site: Pick<Settings, 'basePath'>): HeaderRule[] {
  return [
    {
      prefix: withBasePath('/', site),
      headers: {
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
        'Strict-Transport-Security': `max-age=${YEAR}`,
        // No page may stand in another site's frame; the next rule takes precedence of this one in every browser that knows it.
        'X-Frame-Options': 'DENY',
        // All here is public, and an embedded map is sandboxed: the site is another origin to it.
        'Access-Control-Allow-Origin': '*',
      },
    },
    {
      prefix: withBasePath('/embed/', site),
      headers: { 'Content-Security-Policy': 'frame-ancestors *' },
    },
    {
      // Each has the hash of what is in it in its name.
      prefix: withBasePath('/_next/static/', site),
      headers: { 'Cache-Control': `public, max-age=${YEAR}, immutable` },
    },
  ]
}

/** For everything else: kept, and asked for anew whenever it is used. */
const DEFAULT_CACHING = 'no-cache'

/** In seconds. */
const YEAR = 31_536_000

/** What browsers would let a page ask its reader for. */
const unusedFeatures = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]

/** The headers of one file, by its address. */
export function headersOf(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  return Object.assign(
    { 'Cache-Control': DEFAULT_CACHING },
    ...rules.filter(({ prefix }) => path.startsWith(prefix)).map(({ headers }) => headers),
  )
}
