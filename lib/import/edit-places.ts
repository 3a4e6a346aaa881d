import { parse } from '@humanwhocodes/momoa'
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
  const body = parse(placesText, { ranges: true }).body
  const member =
    body.type === 'Object'
      ? body.members.find(({ name }) => 'value' in name && name.value === 'features')
      : undefined
  const list = member?.value
  if (list?.type !== 'Array' || !list.range) throw new Error('The places have no list of features.')
  const ranges = list.elements.map(({ value }) => value.range ?? [])
  const edits: Edit[] = [...replaced].map(([index, feature]) => {
    const [start = 0, end = 0] = ranges[index] ?? []
    return { start, end, text: formatJson(feature, '    ') }
  })
  const texts = added.map((feature) => `\n    ${formatJson(feature, '    ')}`).join(',')
  const lastEnd = ranges.at(-1)?.[1]
  if (added.length > 0) {
    edits.push(
      lastEnd === undefined
        ? { start: list.range[0], end: list.range[1], text: `[${texts}\n  ]` }
        : { start: lastEnd, end: lastEnd, text: `,${texts}` },
    )
  }
  return edits.toSorted((a, b) => b.start - a.start).reduce(applyEdit, placesText)
}

function applyEdit(text: string, { start, end, text: inserted }: Edit): string {
  return text.slice(0, start) + inserted + text.slice(end)
}
