import Pbf from 'pbf'
import { foldName } from './fold-name'
import {
  type Gazetteer,
  type GazetteerKind,
  type GazetteerMatch,
  type GazetteerPlace,
  gazetteerKinds,
  nameRelations,
} from './gazetteer'
import { FILE_VERSION, field, POSITION_SCALE, RECOGNISED, withCapitals } from './gazetteer-file'
import { NameTable } from './name-table'

const RELATION = RECOGNISED - 1
const UNRECOGNISED_ALTERNATE = nameRelations.indexOf('alternate')
const COUNTRY = gazetteerKinds.indexOf('country')
const CITY = gazetteerKinds.indexOf('city')
/** Of an airport there is none to count, but it has nearly always the name of its city. */
const countedKinds: readonly GazetteerKind[] = ['city', 'district', 'state', 'country', 'airport']
/** A city of its area's name is meant where it has so much of the area's people; Quebec is the province. */
const MAIN_CITY_SHARE = 0.1
const OURAIRPORTS = 'https://ourairports.com/airports/'

/** Reads what `npm run gazetteer` compiled. Throws where the bytes are none of it, or of another version. */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
  const fields = readFields(bytes)
  const number = (tag: number) => fields.numbers.get(tag) ?? 0
  if (number(field.version) !== FILE_VERSION) {
    throw new Error('This is no compiled gazetteer of this version: make it again.')
  }
  const size = number(field.size)
  const column = (tag: number, length = size) => readColumn(fields.bytes.get(tag), new Uint32Array(length))
  const deltas = (tag: number, length = size) => readDeltas(fields.bytes.get(tag), new Int32Array(length))
  const lines = (tag: number) => new TextDecoder().decode(fields.bytes.get(tag)).split('\n')

  const kinds = Uint8Array.from(column(field.kind))
  const countries = Uint8Array.from(column(field.country))
  const featureCodeNumbers = Uint8Array.from(column(field.featureCode))
  const parents = deltas(field.parent)
  const longitudes = deltas(field.longitude)
  const latitudes = deltas(field.latitude)
  const populations = column(field.population)
  const geonameIds = deltas(field.geonameId)
  const radii = Uint16Array.from(column(field.radius))
  const countryCodes = lines(field.countryCodes)
  const featureCodes = lines(field.featureCodes)
  const printedNames = new NameTable(fields.bytes.get(field.printedName), size)
  const codes = new NameTable(fields.bytes.get(field.code), size)

  const nameCount = number(field.nameCount)
  const entryCount = number(field.entryCount)
  const names = new NameTable(
    fields.bytes.get(field.rest),
    nameCount,
    Uint8Array.from(column(field.sharedBytes, nameCount)),
  )
  const firstEntries = new Uint32Array(nameCount + 1)
  for (const [i, count] of column(field.entries, nameCount).entries()) {
    firstEntries[i + 1] = (firstEntries[i] ?? 0) + count
  }
  const entryPlaces = deltas(field.place, entryCount)
  const entryRelations = Uint8Array.from(column(field.relation, entryCount))
  const usualNames = new Uint32Array(size)
  for (let name = 0; name < nameCount; name++) {
    for (let entry = firstEntries[name] ?? 0; entry < (firstEntries[name + 1] ?? 0); entry++) {
      if (((entryRelations[entry] ?? 0) & RELATION) === 0) usualNames[entryPlaces[entry] ?? 0] = name
    }
  }

  const countryIds = new Map<string, number>()
  for (let id = 0; id < size; id++) {
    if (kinds[id] === COUNTRY) countryIds.set(countryCodes[countries[id] ?? 0] ?? '', id)
  }

  const nameOf = (id: number) => printedNames.text(id) || withCapitals(names.text(usualNames[id] ?? 0))

  /** The innermost area of that kind that the place lies in, or is. */
  function areaOf(id: number, kind: 'district' | 'state'): number | undefined {
    for (let area = id; ; area -= parents[area] ?? 0) {
      if (gazetteerKinds[kinds[area] ?? 0] === kind) return area
      if (!parents[area]) return undefined
    }
  }

  function place(id: number): GazetteerPlace {
    const kind = gazetteerKinds[kinds[id] ?? 0] ?? 'city'
    const featureCode = featureCodes[featureCodeNumbers[id] ?? 0]
    const countryCode = countryCodes[countries[id] ?? 0]
    const state = areaOf(id, 'state')
    const district = kind === 'district' ? undefined : areaOf(id, 'district')
    const sameAs = geonameIds[id]
      ? `https://www.geonames.org/${geonameIds[id]}/`
      : kind === 'airport' && `${OURAIRPORTS}${codes.text(id)}/`
    return {
      id,
      name: nameOf(id),
      kind,
      position: [(longitudes[id] ?? 0) / POSITION_SCALE, (latitudes[id] ?? 0) / POSITION_SCALE],
      population: populations[id] ?? 0,
      ...(featureCode && { featureCode }),
      ...(countryCode && { countryCode }),
      ...(state !== undefined && { admin1: nameOf(state), admin1Code: codes.text(state) }),
      ...(district !== undefined && { admin2: nameOf(district) }),
      ...(radii[id] && { radiusKilometres: radii[id] }),
      ...(sameAs && { sameAs }),
    }
  }

  function entriesOf(name: string): number[] {
    const found = names.indexOf(foldName(name))
    if (found === undefined) return []
    const [first = 0, end = 0] = firstEntries.subarray(found, found + 2)
    return Array.from({ length: end - first }, (_, i) => first + i)
  }

  /** Entries in the order that `find` promises. */
  function inOrder(entries: readonly number[]): number[] {
    const placeOf = (entry: number) => entryPlaces[entry] ?? 0
    const people = new Map(entries.map((entry) => [placeOf(entry), populations[placeOf(entry)] ?? 0]))
    for (const id of [...people.keys()].filter((id) => kinds[id] === CITY)) {
      const own = populations[id] ?? 0
      for (let area = id; parents[area]; ) {
        area -= parents[area] ?? 0
        const all = people.get(area) ?? 0
        // As many as the area, of which the kinds then decide.
        if (kinds[area] !== COUNTRY && all > own && own >= all * MAIN_CITY_SHARE) people.set(id, all)
      }
    }
    const rank = (entry: number) =>
      isUncounted(placeOf(entry)) ? 0 : entryRelations[entry] === UNRECOGNISED_ALTERNATE ? 2 : 1
    const sizeOf = (entry: number) => people.get(placeOf(entry)) ?? 0
    const kindOf = (entry: number) => kinds[placeOf(entry)] ?? 0
    return [...entries].sort(
      (a, b) =>
        rank(a) - rank(b) || sizeOf(b) - sizeOf(a) || kindOf(a) - kindOf(b) || placeOf(a) - placeOf(b),
    )
  }

  /** Whether it is a place of a kind whose people no source counts, such as a continent. */
  function isUncounted(id: number): boolean {
    const kind = gazetteerKinds[kinds[id] ?? 0] ?? 'city'
    return !countedKinds.includes(kind)
  }

  return {
    size,
    longestName: number(field.longestName),
    find: (name) =>
      inOrder(entriesOf(name)).map((entry): GazetteerMatch => {
        const relation = entryRelations[entry] ?? 0
        return {
          place: place(entryPlaces[entry] ?? 0),
          relation: nameRelations[relation & RELATION] ?? 'name',
          isRecognised: (relation & RECOGNISED) !== 0,
        }
      }),
    recognises: (name) => entriesOf(name).some((entry) => ((entryRelations[entry] ?? 0) & RECOGNISED) !== 0),
    hasLonger: (name) => names.hasPrefix(`${foldName(name)} `),
    place,
    country(code) {
      const id = countryIds.get(code)
      return id === undefined ? undefined : place(id)
    },
  }
}

interface Fields {
  numbers: Map<number, number>
  bytes: Map<number, Uint8Array>
}

function readFields(bytes: Uint8Array): Fields {
  return new Pbf(bytes).readFields<Fields>(
    (tag, { numbers, bytes }, pbf) => {
      if (pbf.type === 0) numbers.set(tag, pbf.readVarint())
      else bytes.set(tag, pbf.readBytes())
    },
    { numbers: new Map(), bytes: new Map() },
  )
}

function readColumn(bytes: Uint8Array = new Uint8Array(), column: Uint32Array) {
  const pbf = new Pbf(bytes)
  for (let i = 0; i < column.length; i++) column[i] = pbf.readVarint()
  return column
}

function readDeltas(bytes: Uint8Array = new Uint8Array(), column: Int32Array) {
  const pbf = new Pbf(bytes)
  let value = 0
  for (let i = 0; i < column.length; i++) {
    value += pbf.readSVarint()
    column[i] = value
  }
  return column
}
