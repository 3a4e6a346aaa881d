import { expect, test } from 'vitest'
import { neighbourhoods } from './neighbourhoods'

type Position = [longitude: number, latitude: number]

/** Positions in a row along the equator, from a longitude on, a degree apart. */
const row = (count: number, from: number): Position[] =>
  Array.from({ length: count }, (_, index) => [((from + index + 540) % 360) - 180, 0])

test('each place is a member of one neighbourhood, which is small', () => {
  const found = neighbourhoods(row(100, 0), { members: 16, around: 50 })
  expect(found.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual([...row(100, 0).keys()])
  for (const { members } of found) expect(members.length).toBeLessThanOrEqual(16)
})

test('around it are its members, and the nearest to its middle, in order', () => {
  const found = neighbourhoods(row(8, 0), { members: 2, around: 4 })
  expect(found).toContainEqual({ members: [2, 3], around: [1, 2, 3, 4] })
  for (const { members, around } of found) expect(around).toEqual(expect.arrayContaining(members))
})

test('the antimeridian parts no neighbours', () => {
  expect(
    neighbourhoods(
      [
        [179.9, 0],
        [20, 0],
        [-179.9, 0],
        [20.2, 0],
      ],
      { members: 2, around: 2 },
    ),
  ).toEqual(
    expect.arrayContaining([
      { members: [0, 2], around: [0, 2] },
      { members: [1, 3], around: [1, 3] },
    ]),
  )
})

test('places at one position are divided too, and few have one neighbourhood', () => {
  const spot: Position[] = Array.from({ length: 5 }, () => [20, 50])
  expect(neighbourhoods(spot, { members: 16, around: 50 })).toEqual([
    { members: [0, 1, 2, 3, 4], around: [0, 1, 2, 3, 4] },
  ])
  expect(neighbourhoods(spot, { members: 2, around: 2 }).map(({ members }) => members.length)).toEqual([
    2, 1, 2,
  ])
})
