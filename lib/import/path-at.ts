import { getLocation } from 'jsonc-parser'
import type { Location, Path } from '../articles/located'

/** The path of the innermost value in a JSON text whose text, or whose key's text, holds this place. */
export function pathAt(text: string, { line, column }: Location): Path {
  const lines = text.split('\n')
  const offset = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0) + column - 1
  return getLocation(text, offset).path
}
