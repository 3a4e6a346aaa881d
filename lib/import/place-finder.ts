import { findNodeAtLocation, findNodeAtOffset, getNodePath, getNodeValue, parseTree } from 'jsonc-parser'
import type { Location, Path } from '../articles/located'

/** The place that something in a `places.geojson` belongs to. */
export interface FoundPlace {
  id: unknown
  /** From the Feature on. */
  path: Path
}

/** Finds for a spot in the text of a `places.geojson` what it belongs to; undefined where that is no place. */
export function placeFinder(text: string): (location: Location) => FoundPlace | undefined {
  const root = parseTree(text)
  const lineStarts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
  return ({ line, column }) => {
    const node = root && findNodeAtOffset(root, (lineStarts[line - 1] ?? 0) + column - 1)
    const [top, index, ...path] = node ? getNodePath(node) : []
    if (!root || top !== 'features' || index === undefined) return undefined
    const id = findNodeAtLocation(root, ['features', index, 'id'])
    return { id: id && getNodeValue(id), path }
  }
}
