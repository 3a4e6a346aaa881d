/** A line: its colour, and its width in CSS pixels at the world's zoom and from a city's zoom on, growing in between. */
export interface LineStyle {
  color: string
  width: { atZoom4: number; atZoom10: number }
}

/** A class of labels. The halo parts the letters from lines that run under them. */
export interface LabelColors {
  text: string
  halo: string
}

/** The colours and widths of the map, for whatever draws it: the tiles in the browser, or a picture of them. */
export interface MapTheme {
  paper: string
  ink: string
  /** Places that the article reports. */
  accent: string
  onAccent: string
  /** Marked words, and the name of the place that is open. */
  mark: string
  onMark: string
  muted: string
  rule: string
  sea: string
  land: string
  /** Drawn outside of the land only, so `width` is all that shows. */
  coast: LineStyle
  lake: { fill: string; shore: LineStyle }
  river: LineStyle
  border: LineStyle
  /** In CSS pixels, drawn and left out in turn. */
  disputedDash: readonly number[]
  /** Only archives that are made from OpenStreetMap have roads. */
  road: LineStyle
  labels: {
    country: LabelColors
    capital: LabelColors
    city: LabelColors
    town: LabelColors
  }
}

const widths = {
  coast: { atZoom4: 0.6, atZoom10: 1 },
  shore: { atZoom4: 0.4, atZoom10: 0.8 },
  river: { atZoom4: 0.5, atZoom10: 1.4 },
  border: { atZoom4: 0.7, atZoom10: 1.2 },
  road: { atZoom4: 0.4, atZoom10: 1 },
} as const

const light: MapTheme = {
  paper: '#fbf9f4',
  ink: '#1c1a16',
  accent: '#b4281e',
  onAccent: '#ffffff',
  mark: '#f7e3b5',
  onMark: '#1c1a16',
  muted: '#655f52',
  rule: '#ddd6c7',
  sea: '#d8e4ea',
  land: '#f5f1e8',
  coast: { color: '#8fa8b6', width: widths.coast },
  lake: { fill: '#d8e4ea', shore: { color: '#a9bfcb', width: widths.shore } },
  river: { color: '#b3cbd8', width: widths.river },
  border: { color: '#b0a48d', width: widths.border },
  disputedDash: [4, 3],
  road: { color: '#e2d9c6', width: widths.road },
  labels: {
    country: { text: '#746a56', halo: '#f5f1e8' },
    capital: { text: '#4c4538', halo: '#f5f1e8' },
    city: { text: '#5e5747', halo: '#f5f1e8' },
    town: { text: '#6e6655', halo: '#f5f1e8' },
  },
}

const dark: MapTheme = {
  paper: '#14181c',
  ink: '#ece6da',
  accent: '#ff8066',
  onAccent: '#1a0d09',
  mark: '#57431a',
  onMark: '#fbf0d3',
  muted: '#a8a296',
  rule: '#343c43',
  sea: '#0f1a22',
  land: '#1d252b',
  coast: { color: '#3a4d5a', width: widths.coast },
  lake: { fill: '#111d26', shore: { color: '#324450', width: widths.shore } },
  river: { color: '#2c4250', width: widths.river },
  border: { color: '#55616a', width: widths.border },
  disputedDash: [4, 3],
  road: { color: '#2b353c', width: widths.road },
  labels: {
    country: { text: '#8d979d', halo: '#1d252b' },
    capital: { text: '#c3c8c6', halo: '#1d252b' },
    city: { text: '#abb2b3', halo: '#1d252b' },
    town: { text: '#98a1a3', halo: '#1d252b' },
  },
}

export const mapThemes = { light, dark } as const

/** Every colour of a theme by the name of its custom property, without the dashes. */
export const themeColors = (theme: MapTheme) => ({
  paper: theme.paper,
  ink: theme.ink,
  accent: theme.accent,
  'on-accent': theme.onAccent,
  mark: theme.mark,
  'on-mark': theme.onMark,
  muted: theme.muted,
  rule: theme.rule,
  sea: theme.sea,
  land: theme.land,
  coast: theme.coast.color,
  lake: theme.lake.fill,
  shore: theme.lake.shore.color,
  river: theme.river.color,
  border: theme.border.color,
  road: theme.road.color,
  'country-text': theme.labels.country.text,
  'country-halo': theme.labels.country.halo,
  'capital-text': theme.labels.capital.text,
  'capital-halo': theme.labels.capital.halo,
  'city-text': theme.labels.city.text,
  'city-halo': theme.labels.city.halo,
  'town-text': theme.labels.town.text,
  'town-halo': theme.labels.town.halo,
})

const variable = (name: keyof ReturnType<typeof themeColors>) => `var(--${name})`
const variableLabel = (name: 'country' | 'capital' | 'city' | 'town') => ({
  text: variable(`${name}-text`),
  halo: variable(`${name}-halo`),
})

/** The theme of a picture within a page: the page's custom properties, so that it is light or dark as the page is. */
export const pageTheme: MapTheme = {
  paper: variable('paper'),
  ink: variable('ink'),
  accent: variable('accent'),
  onAccent: variable('on-accent'),
  mark: variable('mark'),
  onMark: variable('on-mark'),
  muted: variable('muted'),
  rule: variable('rule'),
  sea: variable('sea'),
  land: variable('land'),
  coast: { color: variable('coast'), width: widths.coast },
  lake: { fill: variable('lake'), shore: { color: variable('shore'), width: widths.shore } },
  river: { color: variable('river'), width: widths.river },
  border: { color: variable('border'), width: widths.border },
  disputedDash: light.disputedDash,
  road: { color: variable('road'), width: widths.road },
  labels: {
    country: variableLabel('country'),
    capital: variableLabel('capital'),
    city: variableLabel('city'),
    town: variableLabel('town'),
  },
}

/** The width of a line at a zoom, in CSS pixels. */
export function lineWidth({ width }: LineStyle, zoom: number): number {
  const share = Math.max(0, Math.min(1, (zoom - 4) / 6))
  return width.atZoom4 + share * (width.atZoom10 - width.atZoom4)
}
