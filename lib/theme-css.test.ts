import { describe, expect, test } from 'vitest'
import { areaStyle } from './map/area-style'
import { cssVariables } from './theme-css'

const [colorsOfBoth = '', moreContrast = ''] = cssVariables().split('@media (prefers-contrast:more)')
const [light = '', dark = ''] = colorsOfBoth.split('@media screen and (prefers-color-scheme:dark)')
const schemes = { light: variablesOf(light), dark: variablesOf(dark) }

/** The custom properties of a style sheet: `--ink:#1c1a16` as `ink`, `#1c1a16`. */
function variablesOf(css: string) {
  return new Map(
    Array.from(css.matchAll(/--([a-z-]+):([^;}]+)/g), ([, name = '', value = '']) => [name, value]),
  )
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance, of a colour `#rrggbb`. */
function relativeLuminance(color: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** A colour `#rrggbb` as it looks on another, with an opacity from 0 to 1. */
function mixed(color: string, ground: string, opacity: number) {
  const channels = [1, 3, 5].map((start) => {
    const [over = 0, under = 0] = [color, ground].map((one) =>
      Number.parseInt(one.slice(start, start + 2), 16),
    )
    return Math.round(opacity * over + (1 - opacity) * under)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio, from 1 to 21. */
function contrastRatio(first: string, second: string) {
  const [darker = 0, lighter = 0] = [first, second].map(relativeLuminance).sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

test('contrast is reckoned as WCAG has it', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrastRatio('#777777', '#777777')).toBe(1)
  // The lightest grey that passes on white.
  expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(contrastRatio('#ffffff', '#ff0000')).toBeCloseTo(4, 1)
})

describe.each(Object.entries(schemes))('in the %s', (_scheme, colors) => {
  const contrastOf = (text: string, ground: string) =>
    contrastRatio(colors.get(text) ?? '', colors.get(ground) ?? '')

  // 4.5 is level AA for text: https://www.w3.org/TR/WCAG22/#contrast-minimum
  test.each([
    ['ink', 'paper'],
    ['muted', 'paper'],
    ['link', 'paper'],
    ['accent', 'paper'],
    ['paper', 'ink'],
    ['on-mark', 'mark'],
    ['link', 'mark'],
    ['on-accent', 'accent'],
    // The names of places: their halo is of the colour of land, and a part of a letter may reach beyond it.
    ['ink', 'land'],
    ['ink', 'sea'],
    // The names of the map have halos, which are all that stands between them and whatever runs below.
    ['country-text', 'country-halo'],
    ['capital-text', 'capital-halo'],
    ['city-text', 'city-halo'],
    ['town-text', 'town-halo'],
  ])('text in %s can be read on %s', (text, ground) => {
    expect(contrastOf(text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  // 3 is level AA for what is no text: https://www.w3.org/TR/WCAG22/#non-text-contrast
  test.each([
    ['focus', 'paper'],
    ['focus', 'land'],
    ['focus', 'sea'],
    ['focus', 'mark'],
    ['accent', 'land'],
    ['accent', 'sea'],
    ['accent', 'paper'],
    // The line from a place to its marker, and the sign of a control that is open.
    ['ink', 'land'],
    ['ink', 'sea'],
    ['ink', 'rule'],
    // The edge of a field, and the scale.
    ['muted', 'paper'],
  ])('a ring or a marker in %s can be seen on %s', (sign, ground) => {
    expect(contrastOf(sign, ground)).toBeGreaterThanOrEqual(3)
  })

  test.each(['land', 'sea'])(
    'the outline of an area, which lets its ground through, can be seen on %s',
    (ground) => {
      const { opacity } = areaStyle('named', false)
      const color = mixed(colors.get('accent') ?? '', colors.get(ground) ?? '', opacity)
      expect(contrastRatio(color, colors.get(ground) ?? '')).toBeGreaterThanOrEqual(3)
    },
  )
})

test('light and dark have the same colours by name, and none of them the same value', () => {
  expect([...schemes.dark.keys()]).toEqual([...schemes.light.keys()])
  const same = [...schemes.light].filter(([name, value]) => schemes.dark.get(name) === value)
  expect(same).toEqual([])
})

test('the colours are custom properties of the root, the dark ones only where a reader asked for dark', () => {
  expect(light).toMatch(/^:root\{--paper:#fbf9f4;.*\}$/)
  expect(dark).toMatch(/^\{:root\{--paper:#14181c;.*\}\}$/)
})

test('more contrast turns what is grey into ink, for light and for dark alike', () => {
  expect(moreContrast).toBe('{:root{--muted:var(--ink);--rule:var(--ink)}}')
})
