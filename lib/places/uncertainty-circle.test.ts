import { area } from '@turf/turf'
import { describe, expect, test } from 'vitest'
import { uncertaintyCircle } from './uncertainty-circle'

type Position = [longitude: number, latitude: number]

/** The mean radius of the Earth in metres (IUGG). */
const EARTH = 6_371_008.8

/** Metres along the great circle, by the spherical law of cosines. */
function metresBetween([longitude, latitude]: Position, [east = 0, north = 0]: number[]) {
  const [from, to, turn] = [latitude, north, east - longitude].map((degrees) => (degrees * Math.PI) / 180)
  if (from === undefined || to === undefined || turn === undefined) return Number.NaN
  return EARTH * Math.acos(Math.sin(from) * Math.sin(to) + Math.cos(from) * Math.cos(to) * Math.cos(turn))
}

const ring = (position: Position, radius: number) => uncertaintyCircle(position, radius).coordinates[0] ?? []

function extent(values: readonly number[]) {
  return Math.max(...values) - Math.min(...values)
}

describe('the circle that surely holds a place', () => {
  test.each<[Position, number]>([
    [[35.9487, 35.4011], 35_000],
    [[-74, 40.7], 5000],
    [[25.8, 71.2], 100_000],
    [[0, 0], 1_000_000],
    [[179.9, -17], 50_000],
  ])('around %j has its radius of %i m on the ground, all round', (position, radius) => {
    const corners = ring(position, radius)
    expect(corners.length).toBeGreaterThan(60)
    for (const corner of corners) expect(metresBetween(position, corner) / radius).toBeCloseTo(1, 4)
  })

  test('is round: nothing of it is missing between its corners', () => {
    const radius = 35_000
    expect(area(uncertaintyCircle([36, 35], radius)) / (Math.PI * radius ** 2)).toBeCloseTo(1, 2)
  })

  test('ends where it begins', () => {
    const corners = ring([36, 35], 35_000)
    expect(corners.at(-1)).toEqual(corners[0])
  })

  test('spans more degrees of longitude far in the north, where they are short', () => {
    const corners = ring([25, 60], 20_000)
    const ratio = extent(corners.map(([x = 0]) => x)) / extent(corners.map(([, y = 0]) => y))
    // 1 / cos 60° = 2.
    expect(ratio).toBeCloseTo(2, 1)
  })

  test('goes on over the antimeridian in one piece', () => {
    expect(extent(ring([179.9, -17], 50_000).map(([x = 0]) => x))).toBeLessThan(1)
  })
})
