import { describe, expect, test } from 'vitest'
import { spellingFinder } from './spelling-finder'

const text = [
  { kind: 'gap' as const },
  { kind: 'paragraph' as const, text: 'Málagans 😀 left Málaga for Ko\u0308ln, and SAMPLETON for Örebro.' },
]

describe('spellingFinder', () => {
  test.each([
    ['Malaga', 'Málaga'],
    ['málaga', 'Málaga'],
    ['Köln', 'Ko\u0308ln'],
    ['Koln', 'Ko\u0308ln'],
    ['Sampleton', 'SAMPLETON'],
    ['orebro', 'Örebro'],
  ])('finds %s', (name, spelling) => {
    expect(spellingFinder(text)(name)).toEqual({ spelling, paragraph: 1 })
  })

  test.each(['Mala', 'Kolns', '', '´'])('finds no %j', (name) => {
    expect(spellingFinder(text)(name)).toBeUndefined()
  })
})
