import { runCommand } from './command'
import { readPort } from './port'
import { requireSettings } from './require-settings'
import { serveSite } from './serve-site'

// `npm run serve`: serves the site that was built last.
runCommand(async () => {
  await serveSite('out', readPort(process.env), requireSettings().basePath)
})
