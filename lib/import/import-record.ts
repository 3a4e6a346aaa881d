/** Where something stands in a file; counted from 1. Tables are told by their line alone. */
export interface FilePlace {
  line: number
  /** In UTF-16 code units. */
  column?: number
}

/** One value of a record, under the name that the file gives it. */
export interface Field {
  name: string
  /** Text in tables and XML, anything in JSON. */
  value: unknown
  at: FilePlace
}

/** A row of a table, a feature, a placemark: what a file says of one place, before it is understood. */
export interface ImportRecord {
  at: FilePlace
  /** Those with something in them. */
  fields: Field[]
  /** The geometry where the format itself has one, in GeoJSON's terms; undefined: the fields say it, or nothing does. */
  geometry?: { value: unknown; at: FilePlace }
  /** What made reading it fail in part. */
  problems: ImportProblem[]
}

export interface ImportProblem extends FilePlace {
  /** The column or key that it is about, as the file names it. */
  field?: string
  /** One sentence: what is expected, what was found, and a remedy. */
  message: string
}

/** A file taken apart, whatever its format. */
export interface ImportFile {
  format: 'CSV' | 'TSV' | 'GeoJSON' | 'KML' | 'GPX'
  /** The names of the columns or keys, in the order in which they first stand. */
  names: string[]
  records: ImportRecord[]
  /** What makes the file as a whole unreadable. */
  problems: ImportProblem[]
}

/** The names of all fields, in the order in which they first stand. */
export function namesOf(records: ImportRecord[]): string[] {
  return [...new Set(records.flatMap(({ fields }) => fields.map(({ name }) => name)))]
}
