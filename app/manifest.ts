import type { MetadataRoute } from 'next'
import { atlasPath, withBasePath } from '@/lib/addresses'
import { mapThemes } from '@/lib/map-theme'
import { settings } from '@/lib/settings'
import { thisSite } from '@/lib/this-site'

export const dynamic = 'force-static'

export default function manifest(): MetadataRoute.Manifest {
  const home = withBasePath(atlasPath, settings())
  const icon = (path: string, size: number, purpose: 'any' | 'maskable') => ({
    src: withBasePath(path, settings()),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })
  return {
    id: home,
    name: thisSite.title,
    short_name: thisSite.name,
    description: thisSite.description,
    lang: thisSite.lang,
    start_url: home,
    scope: home,
    // With a way back: pages lead to one another, and out to the articles.
    display: 'minimal-ui',
    theme_color: mapThemes.light.paper,
    background_color: mapThemes.light.paper,
    icons: [
      icon('/icon-192.png', 192, 'any'),
      icon('/icon-512.png', 512, 'any'),
      icon('/icon-maskable-512.png', 512, 'maskable'),
    ],
  }
}
