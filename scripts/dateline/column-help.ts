import { type ColumnKey, otherNamesOf } from '../../lib/import/understand-name'

const columns: [string, ColumnKey[]][] = [
  ['name', ['name']],
  ['kind', ['kind']],
  ['latitude', ['decimalLatitude']],
  ['longitude', ['decimalLongitude']],
  ['coordinates', ['latitudeLongitude']],
  ['coordinates with the longitude first', ['longitudeLatitude']],
  ['footprintWKT', ['footprintWKT']],
  ['quote', ['quote', 'passage']],
  ['coordinateUncertaintyInMeters', ['coordinateUncertaintyInMeters']],
  ['countryCode', ['countryCode']],
  ['georeferenceRemarks', ['georeferenceRemarks']],
  ['georeferenceSources', ['georeferenceSources']],
  ['sameAs', ['sameAs']],
  ['formerIds', ['formerIds']],
  ['id', ['id']],
]

const widest = 100

/** The other names that columns may have, as lines of a help text. */
export const columnHelp = columns
  .map(([shown, keys]) => {
    const names = keys.flatMap(otherNamesOf).filter((name) => name !== shown)
    return wrap(`  ${shown}: ${names.join(', ')}`)
  })
  .join('\n')

function wrap(line: string): string {
  const end = line.length > widest ? line.lastIndexOf(' ', widest) : -1
  return end === -1 ? line : `${line.slice(0, end)}\n${wrap(`     ${line.slice(end)}`)}`
}
