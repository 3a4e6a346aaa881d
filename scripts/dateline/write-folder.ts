import { lstat, mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { UsageError } from './command-line'

/** Makes a folder with these files in it, all of them or none; one that is there already is left as it is. */
export async function writeFolder(folder: string, files: Record<string, string>): Promise<void> {
  await refusePresent(folder)
  await mkdir(path.dirname(folder), { recursive: true })
  // What begins with a dot is no article, in whatever state this process leaves it.
  const draft = path.join(path.dirname(folder), `.${path.basename(folder)}.${process.pid}`)
  await mkdir(draft)
  try {
    for (const [name, text] of Object.entries(files)) {
      const handle = await open(path.join(draft, name), 'wx')
      try {
        await handle.writeFile(text)
        await handle.sync()
      } finally {
        await handle.close()
      }
    }
    await refusePresent(folder)
    await rename(draft, folder)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw error
  }
}

export async function refusePresent(folder: string): Promise<void> {
  const present = await lstat(folder).catch(() => null)
  if (present) throw new UsageError(`${folder} is there already, and is left as it is; choose another slug.`)
}
