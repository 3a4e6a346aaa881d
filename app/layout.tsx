import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { ThemeColors } from '@/components/site/theme-colors'
import { mapThemes } from '@/lib/map-theme'
import { siteUrl } from '@/lib/site-url'
import { inter, interExtended, sourceSerif, sourceSerifExtended } from './fonts'
import './globals.css'

export const metadata: Metadata = {
  metadataBase: siteUrl(),
  title: { default: 'Dateline: where the news happened', template: '%s · Dateline' },
  description:
    'News articles as maps of the places that they name, each marker with the words that put it there.',
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: mapThemes.light.paper },
    { media: '(prefers-color-scheme: dark)', color: mapThemes.dark.paper },
  ],
}

const fonts = [inter, interExtended, sourceSerif, sourceSerifExtended]

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fonts.map(({ variable }) => variable).join(' ')}>
      <head>
        <ThemeColors />
      </head>
      <body>{children}</body>
    </html>
  )
}
