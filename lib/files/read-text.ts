import { constants, type Stats } from 'node:fs'
import { lstat, open } from 'node:fs/promises'
import type { LocatedMessage } from '../articles/located'
import { decodeText } from './decode-text'

export interface TextLimits {
  /** Larger files are not read at all. */
  megabytes: number
  /** Whether the file may be a link to another: not where others than whoever runs this put files. */
  mayBeLink: boolean
}

/** null: there is no such file. */
export type ReadText = { text: string | null } | { problem: LocatedMessage }

/**
 * Reads a file of UTF-8 text. Looks at what it is and how large it is before it reads it, so that nothing hangs and memory
 * is bounded.
 */
export async function readText(file: string, { megabytes, mayBeLink }: TextLimits): Promise<ReadText> {
  try {
    if (!mayBeLink && (await lstat(file)).isSymbolicLink()) {
      return refuse('A file is expected; found a link to one, so put the file itself here.')
    }
    // Not to wait: a pipe would otherwise be opened when somebody writes into it, which may be never.
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const stats = await handle.stat()
      if (!stats.isFile()) return refuse(`A file is expected; found ${describeKind(stats)}.`)
      if (stats.size > megabytes * 1_000_000) {
        const found = Math.ceil(stats.size / 100_000) / 10
        return refuse(`A file has at most ${megabytes} MB here; found ${found} MB.`)
      }
      return decodeText(await handle.readFile())
    } finally {
      await handle.close()
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return { text: null }
    if (code === 'EISDIR') return refuse('A file is expected; found a folder.')
    if (code === 'EACCES' || code === 'EPERM') return refuse('The file may not be read by whoever runs this.')
    if (code === 'ELOOP') return refuse('A file is expected; found links that lead in a circle.')
    throw error
  }
}

function describeKind(stats: Stats): string {
  return stats.isDirectory() ? 'a folder' : 'a device or a pipe'
}

function refuse(message: string): { problem: LocatedMessage } {
  return { problem: { line: 1, column: 1, rule: 'file', message } }
}
