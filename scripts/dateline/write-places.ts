import type { ArticleFiles } from '../../lib/articles/check-article'
import { fileLimits } from '../../lib/articles/read-articles'
import { readText } from '../../lib/files/read-text'
import { replaceFile } from './replace-file'

/** Writes the places, or says in a sentence why not. */
export async function writePlaces(
  { placesPath, placesText }: ArticleFiles,
  text: string,
): Promise<string | undefined> {
  if (Buffer.byteLength(text) > fileLimits.megabytes * 1_000_000) {
    return `${placesPath} would have more than ${fileLimits.megabytes} MB; nothing was written. Simplify the outlines.`
  }
  const present = await readText(placesPath, fileLimits)
  if ('problem' in present || present.text !== placesText) {
    return `${placesPath} has changed in the meantime; nothing was written. Run the command again.`
  }
  await replaceFile(placesPath, text)
  return undefined
}
