import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/**
 * Puts text in the place of a file, whole or not at all: whoever reads the file, or ends this process at any moment, finds
 * the old text or the new one. Half a text only ever has a name that begins with a dot, which nothing reads.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`)
  try {
    const handle = await open(draft, 'wx')
    try {
      await handle.writeFile(text)
      // Otherwise the new name could reach the disk before what it names.
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
