import { spawn } from 'node:child_process'
import { CommandError, runCommand } from './command'
import { readPort } from './port'
import { requireSettings } from './require-settings'
import { requireFreePort, serveSite } from './serve-site'

// `npm start`: builds the site and serves it.
runCommand(async () => {
  const port = readPort(process.env)
  await requireFreePort(port)
  await buildSite()
  await serveSite('out', port, requireSettings().basePath)
})

function buildSite(): Promise<void> {
  return new Promise((resolve, reject) => {
    // Through a shell, because `npm` is a `.cmd` file on Windows.
    const build = spawn('npm run build', { shell: true, stdio: 'inherit' })
    build.once('error', reject)
    build.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new CommandError('The build failed, so there is nothing to serve.'))
    })
  })
}
