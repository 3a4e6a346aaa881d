import { expect, test } from 'vitest'
import { streetsHost } from './street-tiles'

test.each([
  ['https://tile.openstreetmap.org/{z}/{x}/{y}.png', 'tile.openstreetmap.org'],
  ['http://localhost:8080/{z}/{x}/{y}.png?key=a', 'localhost:8080'],
  ['https://maps@Tiles.Example.org/streets/{z}-{x}-{y}', 'tiles.example.org'],
])('the tiles of %s come from %s', (template, host) => {
  expect(streetsHost(template)).toBe(host)
})
