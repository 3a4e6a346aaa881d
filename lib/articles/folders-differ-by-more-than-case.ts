import type { Problem } from './problem'

/**
 * Windows, macOS and some servers take `Homs` and `homs` for one name, and one of the two articles would take the other's place.
 * `folder` is the path of the one that holds them, as problems should name it.
 */
export function foldersDifferByMoreThanCase(folder: string, slugs: string[]): Problem[] {
  return slugs.flatMap((slug, index) => {
    const other = slugs.slice(0, index).find((earlier) => earlier.toLowerCase() === slug.toLowerCase())
    if (other === undefined) return []
    const message = `The names of articles' folders differ by more than capitals; found "${slug}" and "${other}".`
    const [file, rule] = [`${folder}/${slug}`, 'slugs-differ-by-more-than-case']
    return [{ file, line: 1, column: 1, severity: 'error', rule, message }]
  })
}
