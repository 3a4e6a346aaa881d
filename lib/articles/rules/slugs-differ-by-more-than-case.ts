import type { Path } from '../located'
import type { Rule } from './rule'

/** Windows, macOS and some servers take `Homs` and `homs` for one name, and one of the two places would take the other's address. */
export const slugsDifferByMoreThanCase: Rule = ({ places, document }) => {
  const first = new Map<string, { slug: string; path: Path }>()
  return places.flatMap(({ writtenSlugs }) =>
    writtenSlugs.flatMap(({ slug, path }) => {
      const lowerCase = slug.toLowerCase()
      const other = first.get(lowerCase)
      if (!other) first.set(lowerCase, { slug, path })
      if (!other || other.slug === slug) return []
      const { line } = document.locate(other.path)
      const message = `Slugs differ by more than capitals; found "${slug}", and "${other.slug}" in line ${line}.`
      return [{ path, message }]
    }),
  )
}
