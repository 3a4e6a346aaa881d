import { expect, test } from 'vitest'
import { formatProblem, sortProblems } from './problem'

test('a problem is one line that an editor can jump to', () => {
  const message = 'A latitude is between -90 and 90; found 95.'
  expect(formatProblem({ file: 'data/articles/x/places.geojson', line: 31, column: 18, message })).toBe(
    'data/articles/x/places.geojson:31:18: A latitude is between -90 and 90; found 95.',
  )
})

test('what was found neither breaks the line nor commands the terminal', () => {
  const message = 'Found a\r\nb\u001B[31mc.'
  expect(formatProblem({ file: 'x', line: 1, column: 1, message })).toBe('x:1:1: Found a b [31mc.')
})

test('problems are in the order of somebody reading the files', () => {
  const problem = (file: string, line: number, column: number, message = '') => ({
    file,
    line,
    column,
    message,
  })
  const sorted = [
    problem('a', 2, 10),
    problem('a', 10, 1),
    problem('a', 10, 2, 'b'),
    problem('a', 10, 2, 'c'),
    problem('b', 1, 1),
  ]
  expect(sortProblems(sorted.toReversed())).toEqual(sorted)
})
