import { parse } from '@humanwhocodes/momoa'
import type { Location, Path } from '../articles/located'

type ValueNode = ReturnType<typeof parse>['body']

/** The path of the innermost value in a JSON text whose text, or whose key's text, holds this place. */
export function pathAt(text: string, { line, column }: Location): Path {
  const lines = text.split('\n')
  const offset = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0) + column - 1
  return descend(parse(text, { ranges: true }).body, offset)
}

function descend(node: ValueNode, offset: number): Path {
  const children: [string | number, ValueNode, number][] =
    node.type === 'Object'
      ? node.members.map(({ name, value, range }) => [
          'value' in name ? name.value : name.name,
          value,
          range?.[0] ?? 0,
        ])
      : node.type === 'Array'
        ? node.elements.map(({ value }, index) => [index, value, value.range?.[0] ?? 0])
        : []
  for (const [step, value, start] of children) {
    if (offset >= start && offset < (value.range?.[1] ?? 0)) return [step, ...descend(value, offset)]
  }
  return []
}
