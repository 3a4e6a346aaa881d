import { portOf, serveFolder, serverHost, stopServer } from '../scripts/serve-folder'
import type { Served } from './visit-page'

/** Serves a folder, on any free port, as long as `use` takes with it. */
export async function serveBuilt<Result>(
  folder: string,
  use: (pageAt: (path: string) => Served) => Promise<Result>,
): Promise<Result> {
  const server = await serveFolder(folder, 0)
  const origin = `http://${serverHost}:${portOf(server)}`
  try {
    return await use((path) => ({ folder, origin, path }))
  } finally {
    await stopServer(server)
  }
}
