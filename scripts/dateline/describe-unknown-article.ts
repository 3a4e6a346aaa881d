import { closestAddresses } from '../../lib/closest-addresses'

/** Says that there is no article of this slug, and which of those that are there is the nearest. */
export function describeUnknownArticle(slug: string, there: string[]): string {
  const [nearest] = closestAddresses(
    slug,
    there.map((known) => ({ path: known, name: known })),
  )
  return `There is no article "${slug}"${nearest ? `; the nearest is "${nearest.path}"` : ''}.`
}
