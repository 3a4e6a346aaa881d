import { readFile, stat } from 'node:fs/promises'
import { UsageError } from './command-line'

/** The bytes of a file that a command is given, and null where there are more than `most`: it is measured before it is read. */
export async function readInput(file: string, most: number): Promise<Buffer | null> {
  const found = await stat(file).catch(() => null)
  if (!found) throw new UsageError(`There is no file "${file}".`)
  if (!found.isFile()) throw new UsageError(`"${file}" is not a file.`)
  return found.size > most ? null : readFile(file)
}
