import { shorten } from '../articles/located'
import type { ImportFile, ImportProblem } from './import-record'
import type { UnderstoodColumn } from './understand-columns'

const axes = {
  decimalLatitude: { axis: 'latitude', most: 90, example: '47.6876' },
  decimalLongitude: { axis: 'longitude', most: 180, example: '9.2654' },
} as const

/** Columns of coordinates that are all whole numbers and too large: a spreadsheet took their decimal points for thousands'. */
export function findLostPoints({ records }: ImportFile, columns: UnderstoodColumn[]): ImportProblem[] {
  return columns.flatMap(({ name, key }) => {
    if (key !== 'decimalLatitude' && key !== 'decimalLongitude') return []
    const { axis, most, example } = axes[key]
    const values = records.flatMap(({ fields }) =>
      fields.filter((field) => field.name === name).map(({ value }) => String(value).trim()),
    )
    const [first] = values
    const isLost = values.every((value) => Number(value.match(/^[-+−]?(\d+)$/)?.[1]) > most)
    if (first === undefined || !isLost) return []
    const message = `A ${axis} has a decimal point, such as ${example}; found only whole numbers, such as "${shorten(first)}", which are too large: a spreadsheet has evidently lost the points, so give the column the format Text there and put them in again.`
    return [{ line: 1, field: name, message }]
  })
}
