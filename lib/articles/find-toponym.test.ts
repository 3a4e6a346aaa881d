import { expect, test } from 'vitest'
import { findToponym } from './find-toponym'

test.each([
  ['Russia', "his Russian counterpart on Russia's build-up", [27]],
  ['Testville', 'Testville and Testville', [0, 14]],
  ['Syria', 'the Syrian conflict', [4]],
  ['東京', '外相は東京で会談した', [3]],
  ['東京', '東京から東京へ', [0, 4]],
  ['京都', '東京都から京都へ向かう', [5]],
  ['東京', '東京都を経て', [0]],
  ['سوريا', 'في سوريا', [3]],
  ['حماة', 'وستُقام بحماة احتفالات', [9]],
  ['حمص', 'حمصي من حمص', [8]],
  ['حمص', 'وبحمص ولحمص', [2, 8]],
  ['Cafe', 'Cafe\u0301 Cafe', [6]],
  ['Homs', 'Tartus', []],
])('%s in “%s”', (toponym, exact, offsets) => {
  expect(findToponym(toponym, exact)).toEqual(offsets)
})
