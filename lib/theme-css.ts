import { mapThemes, themeColors } from './map-theme'

/** The colours of the page beyond those that it shares with the map. */
const pageColors = {
  light: {
    faint: '#b5ae9f',
    link: '#9a2119',
    focus: '#1d5fa8',
    shadow: '0 1px 2px rgb(60 50 30 / 0.12), 0 4px 16px rgb(60 50 30 / 0.16)',
  },
  dark: {
    faint: '#5b6166',
    link: '#ff9a85',
    focus: '#8cc0ff',
    shadow: '0 1px 2px rgb(0 0 0 / 0.5), 0 6px 20px rgb(0 0 0 / 0.45)',
  },
} as const

/** Where a reader asks for more contrast, nothing is written in grey, and every edge is drawn in ink. */
const moreContrast = '--muted:var(--ink);--rule:var(--ink)'

/**
 * A style sheet that gives every colour as a custom property, for light and for dark, and the few that more contrast changes. Paper is
 * always light.
 */
export const cssVariables = () =>
  [
    `:root{${properties('light')}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${properties('dark')}}}`,
    `@media (prefers-contrast:more){:root{${moreContrast}}}`,
  ].join('')

function properties(scheme: 'light' | 'dark') {
  return Object.entries({ ...themeColors(mapThemes[scheme]), ...pageColors[scheme] })
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')
}
