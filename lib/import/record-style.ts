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
export function findRecordStyle(
  { records, hasSemicolons = false }: ImportFile,
  columns: UnderstoodColumn[],
): RecordStyle {
  const marks = new Map<string, DecimalMark>()
  for (const { name, key } of columns) {
    // No coordinate reaches a thousand, so its comma parts decimals.
    const isCoordinate = key === 'decimalLatitude' || key === 'decimalLongitude'
    if (!isCoordinate && key !== 'coordinateUncertaintyInMeters') continue
    const cells = records.flatMap(({ fields }) => fields.filter((field) => field.name === name))
    marks.set(
      name,
      findDecimalMark(
        cells.map(({ value }) => String(value)),
        isCoordinate || hasSemicolons,
      ),
    )
  }
  const hasCommas = [...marks.values()].some(({ isComma }) => isComma)
  for (const [name, mark] of marks) {
    const column = columns.find((other) => other.name === name)
    const mayPartThousands = hasCommas && column?.key === 'coordinateUncertaintyInMeters'
    marks.set(name, { ...mark, mayPartThousands })
  }
  return { columns, marks }
}
