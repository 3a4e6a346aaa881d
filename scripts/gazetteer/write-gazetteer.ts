import Pbf from 'pbf'
import { foldName } from '../../lib/gazetteer/fold-name'
import { gazetteerKinds, nameRelations } from '../../lib/gazetteer/gazetteer'
import {
  FILE_VERSION,
  field,
  POSITION_SCALE,
  RECOGNISED,
  withCapitals,
} from '../../lib/gazetteer/gazetteer-file'
import type { GazetteerRow, RowName } from './gazetteer-row'

interface Entry {
  place: number
  relation: number
}

/** Writes what `readGazetteer` reads. */
export function writeGazetteer(unsorted: readonly GazetteerRow[]): Uint8Array {
  const rows = [...unsorted].sort(byPlace)
  const names = foldNames(rows)
  // By code units, which is the order of the bytes too: no name here has letters beyond U+FFFF.
  const folded = [...names.keys()].sort()
  const entries = folded.flatMap((name) => names.get(name) ?? [])
  const countryCodes = ['', ...new Set(rows.map(({ countryCode }) => countryCode).filter(Boolean))]
  const featureCodes = ['', ...new Set(rows.map(({ featureCode }) => featureCode).filter(Boolean))]
  const shared = folded.map((name, i) => countShared(folded[i - 1] ?? '', name))

  const pbf = new Pbf()
  pbf.writeVarintField(field.version, FILE_VERSION)
  pbf.writeVarintField(field.size, rows.length)
  pbf.writeVarintField(field.nameCount, folded.length)
  pbf.writeVarintField(field.entryCount, entries.length)
  pbf.writeVarintField(
    field.longestName,
    folded.reduce((longest, name) => Math.max(longest, name.split(' ').length), 0),
  )
  const column = (tag: number, values: readonly number[]) =>
    pbf.writeBytesField(
      tag,
      packed(values, (value, to) => to.writeVarint(value)),
    )
  const deltas = (tag: number, values: readonly number[]) =>
    pbf.writeBytesField(
      tag,
      packed(differences(values), (value, to) => to.writeSVarint(value)),
    )
  const lines = (tag: number, texts: readonly string[]) =>
    pbf.writeBytesField(tag, new TextEncoder().encode(texts.join('\n')))

  lines(field.countryCodes, countryCodes)
  lines(field.featureCodes, featureCodes)
  column(
    field.kind,
    rows.map(({ kind }) => gazetteerKinds.indexOf(kind)),
  )
  column(
    field.country,
    rows.map(({ countryCode }) => countryCodes.indexOf(countryCode)),
  )
  column(
    field.featureCode,
    rows.map(({ featureCode }) => featureCodes.indexOf(featureCode)),
  )
  deltas(field.parent, parents(rows))
  deltas(
    field.longitude,
    rows.map(({ position }) => Math.round(position[0] * POSITION_SCALE)),
  )
  deltas(
    field.latitude,
    rows.map(({ position }) => Math.round(position[1] * POSITION_SCALE)),
  )
  column(
    field.population,
    rows.map(({ population }) => population),
  )
  deltas(
    field.geonameId,
    rows.map(({ geonameId }) => geonameId),
  )
  column(
    field.radius,
    rows.map(({ radius }) => Math.round(radius)),
  )
  lines(
    field.printedName,
    rows.map(({ name }) => (name === withCapitals(foldName(name)) ? '' : name)),
  )
  lines(
    field.code,
    rows.map(({ code }) => code),
  )
  column(
    field.sharedBytes,
    folded.map((name, i) => Buffer.byteLength(name.slice(0, shared[i]))),
  )
  lines(
    field.rest,
    folded.map((name, i) => name.slice(shared[i])),
  )
  column(
    field.entries,
    folded.map((name) => names.get(name)?.length ?? 0),
  )
  deltas(
    field.place,
    entries.map(({ place }) => place),
  )
  column(
    field.relation,
    entries.map(({ relation }) => relation),
  )
  return pbf.finish()
}

const kindOrder = ['country', 'state', 'district']

/** An area stands before what lies in it. */
function byPlace(a: GazetteerRow, b: GazetteerRow): number {
  return (
    byCodeUnits(a.countryCode, b.countryCode) ||
    byCodeUnits(a.admin1, b.admin1) ||
    byCodeUnits(a.admin2, b.admin2) ||
    kindRank(a) - kindRank(b) ||
    a.geonameId - b.geonameId ||
    byCodeUnits(a.code, b.code) ||
    byCodeUnits(a.name, b.name)
  )
}

function kindRank({ kind }: GazetteerRow): number {
  const rank = kindOrder.indexOf(kind)
  return rank < 0 ? kindOrder.length : rank
}

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** How many rows before each stands the innermost area that it lies in. */
function parents(rows: readonly GazetteerRow[]): number[] {
  const areas = new Map<string, number>()
  for (const [i, row] of rows.entries()) {
    if (kindOrder.includes(row.kind)) areas.set([row.countryCode, row.admin1, row.admin2].join('.'), i)
  }
  return rows.map(({ countryCode, admin1, admin2, kind }, i) => {
    if (!countryCode || kind === 'country') return 0
    const around =
      kind === 'state'
        ? [`${countryCode}..`]
        : kind === 'district'
          ? [`${countryCode}.${admin1}.`, `${countryCode}..`]
          : [`${countryCode}.${admin1}.${admin2}`, `${countryCode}.${admin1}.`, `${countryCode}..`]
    const parent = around.map((code) => areas.get(code)).find((area) => area !== undefined)
    return parent === undefined ? 0 : i - parent
  })
}

/** Which places bear each folded name, and how. */
function foldNames(rows: readonly GazetteerRow[]): Map<string, Entry[]> {
  const names = new Map<string, Entry[]>()
  for (const [place, row] of rows.entries()) {
    const usual: RowName = { text: row.name, relation: 'name', isRecognised: row.isRecognised }
    const seen = new Set<string>()
    for (const { text, relation, isRecognised } of [usual, ...row.otherNames]) {
      if (seen.has(text)) continue
      const name = foldName(text)
      if (name === '' || (name !== text && seen.has(name))) continue
      seen.add(text).add(name)
      const entry = { place, relation: nameRelations.indexOf(relation) + (isRecognised ? RECOGNISED : 0) }
      const known = names.get(name)
      if (known) known.push(entry)
      else names.set(name, [entry])
    }
  }
  return names
}

function countShared(before: string, name: string): number {
  let shared = 0
  while (shared < before.length && before[shared] === name[shared]) shared++
  return shared
}

const differences = (values: readonly number[]) => values.map((value, i) => value - (values[i - 1] ?? 0))

function packed(values: readonly number[], write: (value: number, pbf: Pbf) => void): Uint8Array {
  const pbf = new Pbf()
  for (const value of values) write(value, pbf)
  return pbf.finish()
}
