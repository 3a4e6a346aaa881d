import { expect, test } from 'vitest'
import { foldName } from './fold-name'

const alike: [why: string, ...names: string[]][] = [
  ['case', 'New York', 'NEW YORK', 'new york'],
  ['marks', 'São Paulo', 'Sao Paulo', 'Sa\u0303o Paulo'],
  ['letters that are one', 'Łódź', 'Lodz'],
  ['letters that are two', 'Ærøskøbing', 'Aeroskobing'],
  ['hyphens', 'Port-au-Prince', 'Port au Prince', 'Port–au–Prince'],
  ['spaces', ' New  York\n', 'New York'],
  ['full stops', 'U.S.', 'US', 'us'],
  ['apostrophes', "Sana'a", 'Sana’a', 'Sanaʻa', 'Sana`a', 'Sanaa'],
  ['saints', 'St. Louis', 'St Louis', 'Saint Louis', 'Saint-Louis'],
  ['mounts and forts', 'Mt. Vernon, Ft. Worth', 'Mount Vernon Fort Worth'],
  ['ampersands', 'Bosnia & Herzegovina', 'Bosnia and Herzegovina'],
]

test.each(alike)('%s do not count', (_, ...names) => {
  const [first = '', ...others] = names.map(foldName)
  expect(first).not.toBe('')
  for (const other of others) expect(other).toBe(first)
})

test.each([
  ['Paris', 'Parys'],
  ['Los Angeles', 'Losangeles'],
  ['Stow', 'Saintow'],
  ['Minot', 'Mount'],
  ['Kyiv', 'Київ'],
])('%s is another name than %s', (one, other) => {
  expect(foldName(one)).not.toBe(foldName(other))
})

test('a name of marks alone is empty', () => {
  expect(foldName("– . '")).toBe('')
})

test('what is folded stays as it is when folded again', () => {
  for (const [, name = ''] of alike) expect(foldName(foldName(name))).toBe(foldName(name))
})
