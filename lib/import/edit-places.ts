import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import type { PlaceFeature } from '../articles/schema'
import { formatJson } from './format-json'

interface Edit {
  start: number
  end: number
  text: string
}

/**
 * The text of a `places.geojson` with some of its features replaced and others added at its end. Everything else stays
 * as it is, letter for letter: whoever keeps the file by hand finds it as they left it.
 */
export function editPlaces(
  placesText: string,
  replaced: Map<number, PlaceFeature>,
  added: PlaceFeature[],
): string {
  const root = parseTree(placesText)
  const list = root && findNodeAtLocation(root, ['features'])
  if (list?.type !== 'array') throw new Error('The places have no list of features.')
  const features = list.children ?? []
  const edits: Edit[] = [...replaced].map(([index, feature]) => {
    const { offset, length } = features[index] ?? list
    return { start: offset, end: offset + length, text: formatJson(feature, '    ') }
  })
  const texts = added.map((feature) => `\n    ${formatJson(feature, '    ')}`).join(',')
  const last = features.at(-1)
  if (added.length > 0) {
    const end = last && last.offset + last.length
    edits.push(
      end === undefined
        ? { start: list.offset, end: list.offset + list.length, text: `[${texts}\n  ]` }
        : { start: end, end, text: `,${texts}` },
    )
  }
  return edits.toSorted((a, b) => b.start - a.start).reduce(applyEdit, placesText)
}

function applyEdit(text: string, { start, end, text: inserted }: Edit): string {
  return text.slice(0, start) + inserted + text.slice(end)
}
