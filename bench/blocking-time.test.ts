import { expect, test } from 'vitest'
import { blockingTime } from './blocking-time'

const tasks = [
  { start: 100, duration: 50 },
  { start: 200, duration: 80 },
  { start: 900, duration: 250 },
  { start: 1200, duration: 400 },
]

test('of each task that began before the moment, what is longer than 50 ms counts', () => {
  expect(blockingTime(tasks, 0)).toBe(0)
  expect(blockingTime(tasks, 200)).toBe(0)
  expect(blockingTime(tasks, 900)).toBe(30)
})

test('of a task in which the first paint came, what is longer than 50 ms after it counts', () => {
  expect(blockingTime(tasks, 1000, 150)).toBe(30 + 200)
  expect(blockingTime(tasks, 1000, 950)).toBe(150)
  expect(blockingTime(tasks, 1000, 1140)).toBe(0)
})

test('a task in which the moment came counts whole', () => {
  expect(blockingTime(tasks, 1000)).toBe(30 + 200)
})
