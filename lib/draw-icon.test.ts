import { readFileSync } from 'node:fs'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { drawIcon } from './draw-icon'
import { mapThemes } from './map-theme'
import { siteIcons } from './site-icons'

const sign = readFileSync('app/icon.svg')
const { accent, paper } = mapThemes.light

/** The icon's size, and the colour at a point, counted from the middle in shares of half the size. */
async function look(path: keyof typeof siteIcons) {
  const image = await loadImage(Buffer.from(await drawIcon(sign, siteIcons[path])))
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const colorAt = (right: number, down: number) => {
    const middle = image.width / 2
    const at = (share: number) => Math.min(image.width - 1, Math.floor(middle + share * middle))
    const [red = 0, green = 0, blue = 0, alpha] = context.getImageData(at(right), at(down), 1, 1).data
    if (alpha === 0) return 'transparent'
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
  }
  return { width: image.width, height: image.height, colorAt }
}

test('the sign has the colours of the map', () => {
  expect(sign.toString()).toContain(accent)
  expect(sign.toString()).toContain(paper)
})

describe.each([
  { path: '/icon-192.png', size: 192, around: 'transparent' },
  { path: '/icon-512.png', size: 512, around: 'transparent' },
  { path: '/icon-maskable-512.png', size: 512, around: paper },
  { path: '/apple-touch-icon.png', size: 180, around: paper },
] as const)('$path', ({ path, size, around }) => {
  test('is of its size, with the sign in the middle', async () => {
    const { width, height, colorAt } = await look(path)
    expect([width, height]).toEqual([size, size])
    expect(colorAt(0, 0)).toBe(paper)
    expect([colorAt(0.4, 0), colorAt(-0.4, 0), colorAt(0, 0.4), colorAt(0, -0.4)]).toEqual(
      Array(4).fill(accent),
    )
    expect([colorAt(-1, -1), colorAt(1, 1), colorAt(1, -1), colorAt(-1, 1)]).toEqual(Array(4).fill(around))
  })
})

test('the maskable icon has nothing of the sign where a system may cut', async () => {
  const { colorAt } = await look('/icon-maskable-512.png')
  for (let angle = 0; angle < 360; angle++) {
    const [right, down] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
    expect(colorAt(right * 0.8, down * 0.8)).toBe(paper)
    expect(colorAt(right * 0.5, down * 0.5)).toBe(accent)
  }
})
