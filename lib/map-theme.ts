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

/** The width of a line at a zoom, in CSS pixels. */
export function lineWidth({ width }: LineStyle, zoom: number): number {
  const share = Math.max(0, Math.min(1, (zoom - 4) / 6))
  return width.atZoom4 + share * (width.atZoom10 - width.atZoom4)
}
