import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { CommandError } from './command'
import { explainPortError } from './port'
import { portOf, serveFolder, serverHost, stopServer } from './serve-folder'

/** Serves the built site, prints its address in one line, and ends when asked to (Ctrl+C, SIGTERM). */
export async function serveSite(folder: string, port: number, basePath = ''): Promise<Server> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new CommandError(`There is no built site in ${folder}. Build it first: npm run build`)
  }
  const server = await serveFolder(folder, port, basePath).catch((error) => {
    throw explainPortError(error, port)
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => stopServer(server).then(() => process.exit(0)))
  }
  console.log(`Dateline is at http://localhost:${portOf(server)}${basePath}/`)
  return server
}

/** Fails at once if the port is taken, so that nobody waits for a build only to be told so. */
export async function requireFreePort(port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(explainPortError(error, port)))
    probe.listen(port, serverHost, () => probe.close(() => resolve()))
  })
}
