import { inFile, type Problem, sortProblems } from '../articles/problem'
import { readText, type TextLimits } from '../files/read-text'
import { checkGeojson } from './check-geojson'

/** Measured: sound data takes 35 bytes of memory a byte, 50 once something is wrong, and up to 330 where each number is. */
const limits: TextLimits = { megabytes: 10, mayBeLink: true }

/** Judges a GeoJSON file by RFC 7946 alone; undefined where there is no such file. */
export async function checkGeojsonFile(file: string): Promise<Problem[] | undefined> {
  const read = await readText(file, limits)
  if ('problem' in read) return [inFile(file, read.problem)]
  if (read.text === null) return undefined
  return sortProblems(checkGeojson(read.text).map((problem) => inFile(file, problem)))
}
