import type { PlaceFeature } from '../articles/schema'
import { slugOfName } from '../import/slug-of-name'

/** Makes slugs that no place has or had: of its name, else with the area that it lies in, or with a number. */
export function slugFinder(present: readonly PlaceFeature[]): (name: string, areas: string[]) => string {
  const taken = new Set(present.flatMap(({ id, properties }) => [id, ...(properties.formerIds ?? [])]))
  return (name, areas) => {
    const base = slugOfName(name) ?? 'place'
    const longer = areas.flatMap((area) => slugOfName(`${name} ${area}`) ?? [])
    let slug = [base, ...longer].find((candidate) => !taken.has(candidate))
    for (let number = 2; slug === undefined; number++) {
      if (!taken.has(`${base}-${number}`)) slug = `${base}-${number}`
    }
    taken.add(slug)
    return slug
  }
}
