import type { ImportProblem } from './import-record'

/** More places than this are no article's, and more columns no table's; what takes the time that more would take is no use. */
export const mostRecords = 5000
export const mostNames = 500

export function tooMany(count: number): ImportProblem {
  return { line: 1, message: `A file has at most ${mostRecords} places; found ${count}: split it.` }
}
