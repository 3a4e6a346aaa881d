import { describe, expect, test } from 'vitest'
import { type Box, sharedArea } from './box'
import { discBox, type LabelledMarker, type LabelSide, labelBox, labelSides } from './label-sides'

const label = { width: 60, height: 18 }
const markerAt = (x: number, y: number): LabelledMarker => ({ center: { x, y }, diameter: 28, label })

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
    expect(labelSides([markerAt(100, 100), ...others])[0]).toBe(side)
  })

  test('hides as little as it can where every side is taken', () => {
    const others = [markerAt(140, 100), markerAt(60, 100), markerAt(100, 150), markerAt(100, 63)]
    // Below, it covers a strip of the disc that begins at 136; at the other sides, much more.
    expect(labelSides([markerAt(100, 101.5), ...others])[0]).toBe('below')
  })
})

describe('labels together', () => {
  // At the right of both, the labels would lie over each other and over neither disc.
  const tall = [markerAt(0, 0), markerAt(-8, 33)].map((marker) => ({
    ...marker,
    label: { width: 60, height: 36 },
  }))

  test('keep clear of each other, and the earlier one has the better side', () => {
    expect(labelSides(tall)).toEqual(['right', 'left'])
    expect(labelSides(tall.toReversed())).toEqual(['right', 'left'])
  })

  test('of any two markers that stand clear of each other hide nothing', () => {
    const hiding: string[] = []
    for (let degrees = 0; degrees < 360; degrees += 3) {
      for (const away of [32, 45, 60, 90, 140]) {
        const angle = (degrees * Math.PI) / 180
        const other = markerAt(100 + away * Math.cos(angle), 100 + away * Math.sin(angle))
        if (hidden([markerAt(100, 100), other]) > 0) hiding.push(`${away} px away at ${degrees}°`)
      }
    }
    expect(hiding).toEqual([])
  })

  test('come in the order of their markers, and none without', () => {
    expect(labelSides([])).toEqual([])
    expect(labelSides([markerAt(0, 0), markerAt(50, 0)])).toEqual(['left', 'right'])
  })
})

/** How much of the labels is covered, by discs and by each other, in square pixels. */
function hidden(markers: readonly LabelledMarker[]) {
  const sides = labelSides(markers)
  const labels = markers.map((marker, index) => labelBox(marker, sides[index] ?? 'right'))
  const discs = markers.map(discBox)
  return labels
    .flatMap((label, index) =>
      [...discs, ...labels.slice(index + 1)].map((other) => sharedArea(label, other)),
    )
    .reduce((sum, area) => sum + area, 0)
}
