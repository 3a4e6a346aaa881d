import { afterEach, expect, test, vi } from 'vitest'
import { formatPublished } from './format-published'

afterEach(() => {
  vi.unstubAllEnvs()
})

test.each([
  ['2015-09', 'September 2015'],
  ['2015-09-06', '6 September 2015'],
  ['2001-12-31', '31 December 2001'],
  ['2024-02-29', '29 February 2024'],
  ['1999-01', 'January 1999'],
])('%s is %s', (published, text) => {
  expect(formatPublished(published)).toBe(text)
})

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
  'the day is the same for a reader in %s',
  (timeZone) => {
    vi.stubEnv('TZ', timeZone)
    expect(formatPublished('2015-09-01')).toBe('1 September 2015')
    expect(formatPublished('2015-09')).toBe('September 2015')
  },
)
