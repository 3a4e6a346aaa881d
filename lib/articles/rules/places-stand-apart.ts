import type { Path } from '../located'
import type { Rule } from './rule'

/** Two places at one position are one place twice, or one of them was copied and not moved. */
export const placesStandApart: Rule = ({ places, document }) => {
  const owners = new Map<string, Path>()
  return places.flatMap(({ path, position }) => {
    if (!position) return []
    const owner = owners.get(String(position))
    if (!owner) {
      owners.set(String(position), path)
      return []
    }
    const { line } = document.locate(owner)
    const message = `Two places stand at two positions; found [${position.join(', ')}] again, first for the place in line ${line}.`
    return [{ path: [...path, 'geometry', 'coordinates'], severity: 'warning' as const, message }]
  })
}
