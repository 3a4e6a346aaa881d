import { expect, test } from 'vitest'
import { densestGroup } from './densest-group'

type Position = [longitude: number, latitude: number]

const newYork: Position = [-74.00597, 40.71427]
const homs: Position = [36.72339, 34.72682]
const tartus: Position = [35.88659, 34.88902]
const paris: Position = [2.3488, 48.85341]
const brussels: Position = [4.34878, 50.85045]

test('a story in Syria that mentions New York is in Syria', () => {
  expect(densestGroup([newYork, [35.9487, 35.4011], homs, tartus])).toEqual([1, 2, 3])
})

test('places far from each other are all the story', () => {
  expect(densestGroup([newYork, homs, paris])).toEqual([0, 1, 2])
})

test.each<[string, Position[]]>([
  ['two places, near or far', [newYork, homs]],
  ['one place', [newYork]],
  ['no places', []],
])('%s are all the story', (_name, positions) => {
  expect(densestGroup(positions)).toEqual(positions.map((_, index) => index))
})

test('of equally large groups it is the one that the article names first', () => {
  expect(densestGroup([newYork, paris, homs, tartus, brussels])).toEqual([1, 4])
  expect(densestGroup([newYork, homs, paris, brussels, tartus])).toEqual([1, 4])
})

test('the largest group wins wherever it stands in the article', () => {
  expect(densestGroup([paris, brussels, homs, tartus, [35.9487, 35.4011]])).toEqual([2, 3, 4])
})

// Along a meridian a degree is 111.2 km.
test('places within 500 km of each other are a group, and no others', () => {
  expect(densestGroup([newYork, [20, 0], [20, 4.4]])).toEqual([1, 2])
  expect(densestGroup([newYork, [20, 0], [20, 4.6]])).toEqual([0, 1, 2])
})

test('a group goes on from place to place', () => {
  const along: Position[] = [0, 4, 8, 12].map((latitude) => [20, latitude])
  expect(densestGroup([newYork, ...along])).toEqual([1, 2, 3, 4])
})

test('near the poles, degrees of longitude are as short as they are', () => {
  // 30° of longitude at 85° N are 289 km.
  expect(densestGroup([newYork, [10, 85], [40, 85]])).toEqual([1, 2])
})

test('a story on both sides of the antimeridian is one', () => {
  expect(densestGroup([newYork, [179.8, -17], [-179.9, -16.8], paris, brussels, [178.4, -18.1]])).toEqual([
    1, 2, 5,
  ])
})

test('places in a chain, each near the next, are one group, in the order of the article', () => {
  expect(densestGroup([[0, 0], [8, 0], newYork, [4, 0]])).toEqual([0, 1, 3])
})
