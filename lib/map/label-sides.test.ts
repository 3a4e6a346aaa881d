import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, sharedArea } from './box'
import { discBox, type LabelledMarker, type LabelSide, labelBox, labelSides } from './label-sides'

const label = { width: 60, height: 18 }
const markerAt = (x: number, y: number): LabelledMarker => ({ center: { x, y }, diameter: 28, label })

const sides = ['right', 'left', 'below', 'above'] as const

const anyMarker = fc.record({
  center: fc.record({ x: fc.integer({ min: 0, max: 390 }), y: fc.integer({ min: 0, max: 380 }) }),
  diameter: fc.constant(28),
  label: fc.record({ width: fc.integer({ min: 8, max: 200 }), height: fc.constantFrom(18, 32) }),
  side: fc.option(fc.constantFrom<LabelSide>('right', 'left'), { freq: 6 }),
  isFirst: fc.boolean(),
})

describe('a label', () => {
  test.each<[LabelSide, Box]>([
    ['right', { minX: 117, minY: 91, maxX: 177, maxY: 109 }],
    ['left', { minX: 23, minY: 91, maxX: 83, maxY: 109 }],
    ['below', { minX: 70, minY: 117, maxX: 130, maxY: 135 }],
    ['above', { minX: 70, minY: 65, maxX: 130, maxY: 83 }],
  ])('%s of its marker stands 3 px from the rim', (side, box) => {
    expect(labelBox(markerAt(100, 100), side)).toEqual(box)
  })

  test.each<[string, LabelledMarker[], LabelSide]>([
    ['right where nothing is in the way', [], 'right'],
    ['right beside a marker further off than it reaches', [markerAt(220, 100)], 'right'],
    ['left of its marker where another is on the right', [markerAt(150, 100)], 'left'],
    ['below where both sides are taken', [markerAt(150, 100), markerAt(50, 100)], 'below'],
    [
      'above where that is all that is left',
      [markerAt(150, 100), markerAt(50, 100), markerAt(100, 140)],
      'above',
    ],
  ])('stands %s', (_name, others, side) => {
    expect(labelSides([markerAt(100, 100), ...others])[0]).toEqual({ side, isClear: true })
  })

  test('is left out where every side is taken, on the side where it covers least of other markers', () => {
    const others = [markerAt(140, 100), markerAt(60, 100), markerAt(100, 150), markerAt(100, 63)]
    // Below, it covers a strip of the disc that begins at 136; at the other sides, much more.
    expect(labelSides([markerAt(100, 101.5), ...others])[0]).toEqual({ side: 'below', isClear: false })
  })

  test.each<[LabelSide, Box]>([
    ['right', { minX: 0, minY: 0, maxX: 178, maxY: 200 }],
    ['left', { minX: 0, minY: 0, maxX: 176, maxY: 200 }],
    ['below', { minX: 24, minY: 0, maxX: 176, maxY: 200 }],
    ['above', { minX: 24, minY: 0, maxX: 176, maxY: 134 }],
    // No side is whole in this one: out of it, the label reaches 10 px below, and farther elsewhere.

    ['below', { minX: 80, minY: 80, maxX: 120, maxY: 200 }],
  ])('stands %s in a room of %o: whole in it, if it can', (side, room) => {
    expect(labelSides([markerAt(100, 100)], room)).toEqual([{ side, isClear: true }])
  })

  test('would rather leave its room than cover another marker', () => {
    const room = { minX: 0, minY: 91, maxX: 176, maxY: 109 }
    expect(labelSides([markerAt(100, 100), markerAt(50, 100)], room)[0]).toEqual({
      side: 'right',
      isClear: true,
    })
  })

  test('that has no choice is left out where it would cover another marker', () => {
    const markers: LabelledMarker[] = [{ ...markerAt(100, 100), side: 'left' }, markerAt(50, 100)]
    expect(labelSides(markers)[0]).toEqual({ side: 'left', isClear: false })
  })
})

describe('labels together', () => {
  // At the right of both, the labels would lie over each other and over neither disc.
  const tall = [markerAt(0, 0), markerAt(-8, 33)].map((marker) => ({
    ...marker,
    label: { width: 60, height: 36 },
  }))

  test('keep clear of each other, and the earlier one has the better side', () => {
    expect(sidesOf(tall)).toEqual(['right', 'left'])
    expect(sidesOf(tall.toReversed())).toEqual(['right', 'left'])
  })

  test('give way to the first one, wherever it stands in the order', () => {
    expect(sidesOf(tall.map((marker, index) => ({ ...marker, isFirst: index === 1 })))).toEqual([
      'left',
      'right',
    ])
  })

  test('of any two markers that stand clear of each other are both there', () => {
    const missing: string[] = []
    for (let degrees = 0; degrees < 360; degrees += 3) {
      for (const away of [32, 45, 60, 90, 140]) {
        const angle = (degrees * Math.PI) / 180
        const other = markerAt(100 + away * Math.cos(angle), 100 + away * Math.sin(angle))
        const sides = labelSides([markerAt(100, 100), other])
        if (sides.some(({ isClear }) => !isClear)) missing.push(`${away} px away at ${degrees}°`)
      }
    }
    expect(missing).toEqual([])
  })

  test('cover no marker and no other label, whatever the markers', () => {
    fc.assert(
      fc.property(fc.array(anyMarker, { maxLength: 40 }), (markers) => {
        const discs = markers.map(discBox)
        const labels = labelSides(markers).flatMap(({ side, isClear }, index) => {
          const marker = markers[index]
          return marker && isClear ? [{ index, box: labelBox(marker, side) }] : []
        })
        for (const { index, box } of labels) {
          const others = [
            ...discs.filter((_, other) => other !== index),
            ...labels.filter((label) => label.index !== index).map((label) => label.box),
          ]
          expect(others.filter((other) => sharedArea(box, other) > 0)).toEqual([])
        }
      }),
    )
  })

  test('are not left out where one side is free of everything', () => {
    fc.assert(
      fc.property(fc.array(anyMarker, { maxLength: 12 }), (markers) => {
        const chosen = labelSides(markers)
        const labels = markers.flatMap((marker, index) => {
          const { side, isClear } = chosen[index] ?? {}
          return side && isClear ? [labelBox(marker, side)] : []
        })
        for (const [index, marker] of markers.entries()) {
          if (chosen[index]?.isClear) continue
          const others = [...markers.filter((other) => other !== marker).map(discBox), ...labels]
          for (const side of marker.side ? [marker.side] : sides) {
            const box = labelBox(marker, side)
            expect(others.some((other) => sharedArea(box, other) > 0)).toBe(true)
          }
        }
      }),
    )
  })

  test('come in the order of their markers, and none without', () => {
    expect(labelSides([])).toEqual([])
    expect(sidesOf([markerAt(0, 0), markerAt(50, 0)])).toEqual(['left', 'right'])
  })
})

const sidesOf = (markers: readonly LabelledMarker[]) => labelSides(markers).map(({ side }) => side)
