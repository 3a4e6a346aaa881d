import type { ImportFile } from './import-record'
import { type DecimalMark, findDecimalMark } from './read-number'
import type { UnderstoodColumn } from './understand-columns'

/** How a file as a whole is read. */
export interface RecordStyle {
  columns: UnderstoodColumn[]
  /** The decimal marks of the columns of numbers, by name. */
  marks: Map<string, DecimalMark>
}

/** Judges each column of numbers by all its cells, because one cell alone cannot tell what its comma means. */
export function findRecordStyle({ records }: ImportFile, columns: UnderstoodColumn[]): RecordStyle {
  const marks = new Map<string, DecimalMark>()
  const isOurs = columns.some(({ key }) => key === 'article')
  for (const { name, key } of columns) {
    // No coordinate reaches a thousand, so its comma parts decimals.
    const isCoordinate = key === 'decimalLatitude' || key === 'decimalLongitude'
    if (!isCoordinate && key !== 'coordinateUncertaintyInMeters') continue
    const cells = records.flatMap(({ fields }) => fields.filter((field) => field.name === name))
    const mark = findDecimalMark(
      cells.map(({ value }) => String(value)),
      isCoordinate,
    )
    // What the site wrote has decimal points and no marks between thousands.
    marks.set(name, isOurs ? { ...mark, isPoint: true } : mark)
  }
  return { columns, marks }
}
