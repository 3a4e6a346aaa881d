import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { CommandError } from '../scripts/command'
import { type ProcessesTook, watchProcesses } from './watch-processes'

/** What a build took. */
export interface Build {
  seconds: number
  /** null where this system does not say. */
  processes: ProcessesTook | null
}

/** The settings of every build here, so that pages weigh the same for everybody; empty ones count as not set. */
const settings = {
  SITE_URL: 'https://maps.example.org',
  BASE_PATH: '',
  BASEMAP_URL: '',
  STREET_TILES_URL: '',
  ARTICLES_FOLDER: '',
}

/**
 * Builds the site as `npm run build` does, of the articles in a folder or of the published ones, and moves it from `out/` to a folder.
 * What the build says stands beside that, in `….log`, with the seconds that had gone by.
 */
export async function buildSite(folder: string, articles = ''): Promise<Build> {
  mkdirSync(dirname(folder), { recursive: true })
  const log = createWriteStream(`${folder}.log`)
  // As in a fresh clone: to delete the thousands of files of the build before takes long, and is no part of this one.
  rmSync('.next', { recursive: true, force: true })
  rmSync('out', { recursive: true, force: true })
  const start = performance.now()
  const seconds = () => (performance.now() - start) / 1000
  // Through a shell, because `npm` is a `.cmd` file on Windows.
  const build = spawn('npm run --silent build', {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...settings, ARTICLES_FOLDER: articles },
  })
  const processes = watchProcesses(build.pid)
  for (const output of [build.stdout, build.stderr])
    createInterface(output).on('line', (line) => log.write(`${seconds().toFixed(1).padStart(7)} ${line}\n`))
  const code = await new Promise((resolve, reject) => {
    build.once('error', reject)
    build.once('close', resolve)
  })
  const took = { seconds: seconds(), processes: processes.stop() }
  await new Promise((resolve) => log.end(resolve))
  if (code !== 0) throw new CommandError(`The site could not be built: ${folder}.log says why.`)
  rmSync(folder, { recursive: true, force: true })
  renameSync('out', folder)
  return took
}
