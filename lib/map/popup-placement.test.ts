import { describe, expect, test } from 'vitest'
import {
  type Box,
  boxAround,
  boxAt,
  grow,
  type PixelPoint,
  type PixelSize,
  sharedArea,
  translate,
} from './box'
import { type PopupSide, popupPlacement } from './popup-placement'

const RINGED = { width: 38, height: 38 }
const TIP = 11

/** From the middle of a marker to its popup. */
const REACH = 19 + TIP

const frame: Box = { minX: 12, minY: 12, maxX: 812, maxY: 612 }
const popup = { width: 320, height: 220 }
const middle = { x: 412, y: 312 }

/** Where the marker and its popup are once the map has moved, and how far it moved. */
function open(
  marker: PixelPoint,
  options: { size?: PixelSize; frame?: Box; obstacles?: Box[]; isUnasked?: boolean } = {},
) {
  const size = options.size ?? popup
  const { side, offset, shift } = popupPlacement(
    marker,
    RINGED,
    TIP,
    size,
    options.frame ?? frame,
    options.obstacles ?? [],
    options.isUnasked,
  )
  return {
    side,
    shift,
    box: translate(boxAt(marker.x + offset.x, marker.y + offset.y, size), shift),
    marker: translate(boxAround(marker, RINGED), shift),
    tip: side === 'above' || side === 'below' ? [-offset.x, size.width] : [-offset.y, size.height],
  }
}

const STILL = { x: 0, y: 0 }

/** Park and Miller's minimal standard generator: the same numbers between 0 and 1 on every run. */
function randomNumbers(seed: number) {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

describe('a popup with room around', () => {
  test('opens above its marker, in the middle, a tip away, and the map stays', () => {
    const { side, shift, box } = open(middle)
    expect({ side, shift }).toEqual({ side: 'above', shift: STILL })
    expect(box).toEqual({ minX: 252, minY: 62, maxX: 572, maxY: 282 })
  })

  test.each<[string, PixelPoint]>([
    ['the top', { x: 412, y: 40 }],
    ['the bottom', { x: 412, y: 590 }],
    ['the left', { x: 40, y: 312 }],
    ['the right', { x: 780, y: 312 }],
    ['a corner', { x: 40, y: 40 }],
    ['the opposite corner', { x: 785, y: 585 }],
  ])('needs no move of the map for a marker near %s of it', (_name, marker) => {
    const opened = open(marker)
    expect(opened.shift).toEqual(STILL)
    expect(overflow(opened.box, frame)).toBe(0)
  })

  test.each<[PopupSide, Box[]]>([
    ['right', [boxAround({ x: 412, y: 200 }, { width: 60, height: 20 })]],
    [
      'left',
      [
        boxAround({ x: 412, y: 200 }, { width: 60, height: 20 }),
        boxAround({ x: 600, y: 312 }, { width: 60, height: 20 }),
      ],
    ],
    [
      'below',
      [
        boxAround({ x: 412, y: 200 }, { width: 60, height: 20 }),
        boxAround({ x: 600, y: 312 }, { width: 60, height: 20 }),
        boxAround({ x: 220, y: 312 }, { width: 60, height: 20 }),
      ],
    ],
  ])('opens %s where other markers would be hidden elsewhere', (side, obstacles) => {
    const opened = open(middle, { obstacles })
    expect({ side: opened.side, shift: opened.shift }).toEqual({ side, shift: STILL })
    for (const obstacle of obstacles) expect(sharedArea(opened.box, obstacle)).toBe(0)
  })

  test('rather covers a small label than moves the map', () => {
    // The frame is as high as popup and marker above it, and too narrow for a popup beside the marker.
    const tight: Box = { minX: 0, minY: 0, maxX: 330, maxY: 270 }
    const label = boxAround({ x: 160, y: 100 }, { width: 40, height: 18 })
    const opened = open({ x: 165, y: 251 }, { frame: tight, obstacles: [label] })
    expect({ side: opened.side, shift: opened.shift }).toEqual({ side: 'above', shift: STILL })
  })

  test('that opens with its page rather covers more than moves a map that the reader has just seen', () => {
    const marker = { x: 412, y: 240 }
    const around = [
      boxAround({ x: 250, y: 240 }, { width: 60, height: 20 }),
      boxAround({ x: 560, y: 240 }, { width: 60, height: 20 }),
      boxAround({ x: 412, y: 400 }, { width: 60, height: 20 }),
    ]
    const asked = open(marker, { obstacles: around })
    expect(asked.side).toBe('above')
    expect(asked.shift.y).toBeGreaterThan(0)
    const unasked = open(marker, { obstacles: around, isUnasked: true })
    expect(unasked.side).not.toBe('above')
    expect(unasked.shift).toEqual(STILL)
  })

  test('pays no regard to markers that are out of view', () => {
    const outside = Array.from({ length: 20 }, (_, index) => boxAt(300 + index, -900, popup))
    expect(open(middle, { obstacles: outside })).toEqual(open(middle))
  })
})

describe('the map moves', () => {
  test('only as far as the popup needs', () => {
    const narrow: Box = { minX: 0, minY: 0, maxX: 340, maxY: 400 }
    // Above the marker 70 px are missing for the popup and its tip, below it 30, and beside it far more.
    const opened = open({ x: 170, y: 180 }, { frame: narrow, size: { width: 320, height: 220 } })
    expect(opened.side).toBe('below')
    expect(opened.shift).toEqual({ x: 0, y: -30 })
    expect(opened.box.maxY).toBe(400)
  })

  test('to bring a marker at its very edge into view together with the popup', () => {
    const opened = open({ x: 12, y: 312 })
    expect(overflow(opened.marker, frame)).toBe(0)
    expect(overflow(opened.box, frame)).toBe(0)
  })
})

describe('wherever the marker is and whatever the size of the map', () => {
  const random = randomNumbers(34)
  const cases = Array.from({ length: 600 }, () => {
    const map = { width: 320 + random() * 1100, height: 300 + random() * 800 }
    // What the controls leave free.
    const free: Box = { minX: 12, minY: 12, maxX: map.width - 62, maxY: map.height - 36 }
    const size = {
      width: Math.min(240 + random() * 120, map.width - 74),
      // Longer popups scroll.
      height: Math.min(80 + random() * 400, (map.height * 2) / 3, map.height - 48 - RINGED.height - TIP),
    }
    const obstacles = Array.from({ length: 12 }, () =>
      boxAt(random() * map.width, random() * map.height, { width: 28 + random() * 100, height: 28 }),
    )
    return { marker: { x: random() * map.width, y: random() * map.height }, frame: free, size, obstacles }
  })
  const roomy = cases.filter(({ frame, size }) => frame.maxX - frame.minX >= size.width + REACH + 19)

  test('the whole popup lies in the frame', () => {
    const cut = cases.filter(
      ({ marker, frame, size }) => overflow(open(marker, { frame, size }).box, frame) > 0.001,
    )
    expect(cut).toEqual([])
  })

  test('popup and marker both lie in the frame where it is wide enough for them side by side', () => {
    expect(roomy.length).toBeGreaterThan(400)
    const cut = roomy.filter(({ marker, ...options }) => {
      const opened = open(marker, options)
      return overflow(opened.box, options.frame) > 0.001 || overflow(opened.marker, options.frame) > 0.001
    })
    expect(cut).toEqual([])
  })

  test('the popup never covers its own marker', () => {
    const covered = cases.filter(({ marker, ...options }) => {
      const opened = open(marker, options)
      return sharedArea(opened.box, grow(opened.marker, TIP - 0.001)) > 0
    })
    expect(covered).toEqual([])
  })

  test('the tip points at the marker from a straight part of the popup’s edge', () => {
    const bent = cases.filter(({ marker, ...options }) => {
      const [tip = 0, edge = 0] = open(marker, options).tip
      return tip < 21.999 || tip > edge - 21.999
    })
    expect(bent).toEqual([])
  })
})

/** How far a box sticks out of another, in CSS pixels. */
function overflow(box: Box, outer: Box) {
  return Math.max(
    0,
    outer.minX - box.minX,
    outer.minY - box.minY,
    box.maxX - outer.maxX,
    box.maxY - outer.maxY,
  )
}
