import { expect, test } from 'vitest'
import { formatProblem, sortProblems } from './problem'

test('a problem is one line that an editor can jump to', () => {
  const message = 'A latitude is between -90 and 90; found 95.'
  const problem = { file: 'data/articles/x/places.geojson', line: 31, column: 18, rule: 'schema', message }
  expect(formatProblem({ ...problem, severity: 'error' })).toBe(
    'data/articles/x/places.geojson:31:18: A latitude is between -90 and 90; found 95.',
  )
  expect(formatProblem({ ...problem, severity: 'warning' })).toBe(
    'data/articles/x/places.geojson:31:18: warning: A latitude is between -90 and 90; found 95.',
  )
})

test('what was found neither breaks the line nor commands the terminal', () => {
  const message = 'Found a\r\nb\u001B[31mc\u009B31md\u202Ee\u{E0041}f\uD800.'
  expect(
    formatProblem({ file: 'x\u001By', line: 1, column: 1, severity: 'error', rule: 'json', message }),
  ).toBe('x y:1:1: Found a b [31mc 31md<U+202E>e<U+E0041>f<U+D800>.')
})

test('what was found keeps the joiners that letters and emoji need', () => {
  const message = 'Found می\u200Cخواهم and 👩\u200D🚀.'
  const problem = { file: 'x', line: 1, column: 1, severity: 'error', rule: 'json', message } as const
  expect(formatProblem(problem)).toBe(`x:1:1: ${message}`)
})

test('problems are in the order of somebody reading the files', () => {
  const problem = (file: string, line: number, column: number, message = '') => ({
    file,
    line,
    column,
    severity: 'error' as const,
    rule: 'json',
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
