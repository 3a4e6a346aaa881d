import { runCommand } from './command'
import { readPort } from './port'
import { requireSettings } from './require-settings'
import { serveSite } from './serve-site'

// `npm run serve`: serves the site that was built last, or the one that was built to another folder: serve [folder].
runCommand(async () => {
  await serveSite(process.argv[2] ?? 'out', readPort(process.env), requireSettings().basePath)
})
