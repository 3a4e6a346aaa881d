import { expect, test } from 'vitest'
import { foldersDifferByMoreThanCase } from './folders-differ-by-more-than-case'
import { formatProblem } from './problem'

test('two folders whose names differ only by case are an error', () => {
  const problems = foldersDifferByMoreThanCase('data/articles', ['Bridge', 'bridge', 'ferry'])
  expect(problems.map(formatProblem)).toEqual([
    `data/articles/bridge:1:1: The names of articles' folders differ by more than capitals; found "bridge" and "Bridge".`,
  ])
})
