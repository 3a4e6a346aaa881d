import { expect, test } from 'vitest'
import { formatSize } from './format-size'

test.each([
  [84, '0.084\u00a0kB'],
  [840, '0.84\u00a0kB'],
  [8427, '8.4\u00a0kB'],
  [27_690, '28\u00a0kB'],
  [999_499, '1,000\u00a0kB'],
  [3_449_000, '3.4\u00a0MB'],
])('%i bytes are %s', (bytes, expected) => expect(formatSize(bytes)).toBe(expected))
