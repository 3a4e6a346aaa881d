import path from 'node:path'
import { shorten } from '../../lib/articles/located'
import { Slug } from '../../lib/articles/slug'
import { withoutCommands } from '../../lib/articles/without-commands'
import { messageOf } from './message-of'
import { refusePresent } from './write-folder'

/** What is wrong with the slug of a new article; undefined: nothing. */
export async function checkNewSlug(slug: string, folder: string): Promise<string | undefined> {
  const issue = Slug.safeParse(slug).error?.issues[0]
  if (issue) return `${issue.message}; found "${withoutCommands(shorten(slug))}".`
  return messageOf(() => refusePresent(path.join(folder, slug)))
}
