import { describe, expect, test } from 'vitest'
import type { PlaceFeature } from '../articles/schema'
import { editPlaces } from './edit-places'
import { formatJson } from './format-json'

const feature = (id: string): PlaceFeature => ({
  type: 'Feature',
  id,
  geometry: null,
  properties: { name: id, kind: 'x', quotes: [], basis: 'named' },
})

describe('editPlaces', () => {
  const kept =
    '{ "$schema": "x",\r\n"features": [ {"id":1.0}  ,\n{"id" :2}\n ], "type": "FeatureCollection" }'

  test('leaves all that it does not change letter for letter', () => {
    expect(editPlaces(kept, new Map(), [])).toBe(kept)
    const edited = editPlaces(kept, new Map([[1, feature('b')]]), [feature('c')])
    expect(edited.startsWith('{ "$schema": "x",\r\n"features": [ {"id":1.0}  ,\n{\n')).toBe(true)
    expect(edited.endsWith('}\n ], "type": "FeatureCollection" }')).toBe(true)
    expect(JSON.parse(edited).features.map(({ id }: { id: unknown }) => id)).toEqual([1, 'b', 'c'])
  })

  test('begins a list that is empty', () => {
    expect(editPlaces('{\n  "features": []\n}\n', new Map(), [feature('a')])).toBe(
      `{\n  "features": [\n    ${formatJson(feature('a'), '    ')}\n  ]\n}\n`,
    )
  })
})

describe('formatJson', () => {
  test('puts lists of numbers or words on one line where they fit', () => {
    const long = ['x'.repeat(60), 'y'.repeat(60)]
    expect(formatJson({ a: [1, -2.5e-7], b: ['[\n 1\n]', 'y'], c: [[1, 2], [3]], d: [], e: long })).toBe(`{
  "a": [1, -2.5e-7],
  "b": ["[\\n 1\\n]", "y"],
  "c": [
    [1, 2],
    [3]
  ],
  "d": [],
  "e": [
    "${long[0]}",
    "${long[1]}"
  ]
}`)
  })
})
