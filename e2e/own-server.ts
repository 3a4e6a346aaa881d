import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { portOf, serveFolder, stopServer } from '../scripts/serve-folder'
import { test as base } from './test'

/** A site whose host a test has in its hands. */
export interface OwnServer {
  folder: string
  origin: string
  /** Nothing answers any more, for pages and service workers alike. */
  stop: () => Promise<void>
  /** At the same address as before, with the files as they are now. */
  start: () => Promise<void>
  /** A file of the site, a character for each byte. */
  read: (path: string) => string
  /** Changes a file of the site for whoever asks after the next start. */
  change: (path: string, change: (text: string) => string) => void
  /** Takes a file or a folder out of the site. */
  remove: (path: string) => void
}

type Options = {
  /** The folder of the built site, and the folder of its host that it is for. */
  site: { folder: string; basePath: string }
}

/** A page's markup without its content security policy, which knows its inline scripts by their hashes and lets in no changed ones. */
export const withoutPolicy = (markup: string) =>
  markup.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')

/** The `test` of these tests, with a copy of the built site on a server of its own. */
export const test = base.extend<Options & { server: OwnServer }>({
  site: [{ folder: 'out', basePath: '' }, { option: true }],
  server: async ({ site }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-site-'))
    cpSync(site.folder, folder, { recursive: true })
    let running: Server | null = await serveFolder(folder, 0, site.basePath)
    const port = portOf(running)
    const stop = async () => {
      if (running) await stopServer(running)
      running = null
    }
    const read = (path: string) => readFileSync(join(folder, path), 'latin1')
    await use({
      folder,
      origin: `http://localhost:${port}`,
      stop,
      async start() {
        await stop()
        running = await serveFolder(folder, port, site.basePath)
      },
      read,
      remove: (path) => rmSync(join(folder, path), { recursive: true }),
      change: (path, change) => writeFileSync(join(folder, path), change(read(path)), 'latin1'),
    })
    await stop()
    rmSync(folder, { recursive: true })
  },
  baseURL: ({ server }, use) => use(server.origin),
})
