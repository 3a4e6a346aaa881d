import { expect, test } from 'vitest'
import { slugOfName } from './slug-of-name'

test.each([
  ['Homs', 'homs'],
  ['São Paulo', 'sao-paulo'],
  ['Łódź', 'lodz'],
  ['Sa\u0303o', 'sao'],
  ['McMurdo Station (US)', 'mcmurdo-station-us'],
  ['東京', null],
  ['دمشق', null],
  ['Москва', null],
  ['Homs حمص', null],
  ['***', null],
  ['', null],
])('%s → %s', (name, slug) => expect(slugOfName(name)).toBe(slug))
