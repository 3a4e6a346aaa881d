import type { Finding, Path } from '../located'
import type { Rule } from './rule'

/** No two places of an article share a slug, nor has one a slug that another had before: each address leads to one place. */
export const slugsAreUnique: Rule = ({ places, document }) => {
  const owners = new Map<string, { path: Path; isFormer: boolean }>()
  const findings: Finding[] = []
  function claim(slug: string, path: Path, isFormer: boolean) {
    const owner = owners.get(slug)
    if (!owner) {
      owners.set(slug, { path, isFormer })
      return
    }
    const { line } = document.locate(owner.path)
    const first = `first in line ${line}${owner.isFormer ? ' as a former slug' : ''}`
    const rule = isFormer
      ? 'A former slug is the slug of no place, now or before'
      : 'A slug belongs to one place'
    findings.push({ path, message: `${rule}; found "${slug}" again, ${first}.` })
  }
  // Present slugs first: where one clashes with a former slug, the former one has to give way.
  for (const { path, slug } of places) if (slug !== undefined) claim(slug, [...path, 'id'], false)
  for (const { formerSlugs } of places) for (const { path, slug } of formerSlugs) claim(slug, path, true)
  return findings
}
