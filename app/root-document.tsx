import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Announcer } from '@/components/site/announcer'
import { BasePathProvider } from '@/components/site/base-path'
import { SiteLinks } from '@/components/site/site-link'
import { ThemeColors } from '@/components/site/theme-colors'
import { absoluteUrl, atlasPath, withBasePath } from '@/lib/addresses'
import { mapThemes } from '@/lib/map-theme'
import { settings } from '@/lib/settings'
import { thisSite } from '@/lib/this-site'
import { inter, sourceSerif } from './fonts'
import './font-pieces.css'
import './globals.css'

export const rootMetadata: Metadata = {
  metadataBase: new URL(absoluteUrl(atlasPath, settings())),
  title: { default: thisSite.title, template: `%s · ${thisSite.name}` },
  description: thisSite.description,
}

export const rootViewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: mapThemes.light.paper },
    { media: '(prefers-color-scheme: dark)', color: mapThemes.dark.paper },
  ],
}

const fonts = [inter, sourceSerif]

/** What every page stands in, the one for unknown addresses too, which has no layout around it. */
export function RootDocument({
  children,
  linksInFull,
}: {
  children: ReactNode
  /** Whether links load their pages anew. */
  linksInFull?: boolean
}) {
  return (
    <html lang={thisSite.lang} className={fonts.map(({ variable }) => variable).join(' ')}>
      <head>
        <ThemeColors />
        {/* Not among `metadata.icons`, which would leave out icon.svg. */}
        <link rel="apple-touch-icon" href={withBasePath('/apple-touch-icon.png', settings())} />
      </head>
      <body>
        <BasePathProvider basePath={settings().basePath}>
          <Announcer>
            <SiteLinks inFull={linksInFull}>{children}</SiteLinks>
          </Announcer>
        </BasePathProvider>
      </body>
    </html>
  )
}
