import { expect, test } from 'vitest'
import { type Row, tableOf, verdictOf } from './row'

const row = (more: Partial<Row>): Row => ({ figure: 'a popup opens', value: 100, unit: 'ms', ...more })

test.each([
  [row({ atMost: 100 }), 'holds'],
  [row({ atMost: 99.9 }), 'BROKEN'],
  [row({ atLeast: 100 }), 'holds'],
  [row({ atLeast: 100.1 }), 'BROKEN'],
  [row({ value: 0, atMost: 0 }), 'holds'],
  [row({ value: NaN, atMost: 100 }), 'BROKEN'],
  [row({ value: NaN }), 'BROKEN'],
  [row({ value: null, atMost: 100 }), 'not measured'],
  [row({}), ''],
] as const)('%j: %s', (row, verdict) => {
  expect(verdictOf(row)).toBe(verdict)
})

test('a table has figures, limits and verdicts', () => {
  const rows: Row[] = [
    row({ value: 87.6, atMost: 100 }),
    { figure: 'panning', value: 24.08, unit: 'frames/s', atLeast: 30 },
    { figure: 'first paint', value: 1.234, unit: 's' },
    { figure: 'requests', value: 0, unit: '', atMost: 0 },
    { figure: 'layout shift', value: 0.00456, unit: '', atMost: 0.01 },
    { figure: 'memory', value: null, unit: 'GB', atMost: 4 },
  ]
  expect(tableOf('places', rows)).toBe(
    `
places              measured          limit
a popup opens          88 ms       ≤ 100 ms  holds
panning        24.1 frames/s  ≥ 30 frames/s  BROKEN
first paint           1.23 s
requests                   0            ≤ 0  holds
layout shift           0.005         ≤ 0.01  holds
memory                     –         ≤ 4 GB  not measured`.trim(),
  )
})
