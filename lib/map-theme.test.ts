import { describe, expect, test } from 'vitest'
import { lineWidth, mapThemes, pageTheme, themeColors } from './map-theme'

/** WCAG 2's relative luminance. */
function luminance(color: string) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string) {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

describe.each(Object.entries(mapThemes))('the %s map', (_name, theme) => {
  test.each(Object.entries(theme.labels))(
    'the names of class "%s" can be read on land',
    (_class, { text }) => {
      expect(contrast(text, theme.land)).toBeGreaterThanOrEqual(4.5)
    },
  )

  test('no name is as strong as those of the markers', () => {
    for (const { text } of Object.values(theme.labels)) {
      expect(contrast(text, theme.land)).toBeLessThan(contrast(theme.ink, theme.land) * 0.75)
    }
  })

  test('the markers stand out from land and sea', () => {
    expect(contrast(theme.accent, theme.land)).toBeGreaterThanOrEqual(3)
    expect(contrast(theme.accent, theme.sea)).toBeGreaterThanOrEqual(3)
  })
})

test('lines grow from the zoom of the world to that of a city', () => {
  const style = { color: '#000000', width: { atZoom4: 1, atZoom10: 4 } }
  expect([0, 4, 6, 10, 12].map((zoom) => lineWidth(style, zoom))).toEqual([1, 1, 2, 4, 4])
})

test('within a page every colour of the map is a custom property of its own name', () => {
  for (const [name, color] of Object.entries(themeColors(pageTheme))) expect(color).toBe(`var(--${name})`)
})

test('a picture within a page has the lines of the map', () => {
  const lines = ({ coast, lake, river, border, road, disputedDash }: typeof pageTheme) => [
    ...[coast, lake.shore, river, border, road].map((style) =>
      [4, 7, 10].map((zoom) => lineWidth(style, zoom)),
    ),
    disputedDash,
  ]
  expect(lines(pageTheme)).toEqual(lines(mapThemes.light))
  expect(lines(pageTheme)).toEqual(lines(mapThemes.dark))
})
