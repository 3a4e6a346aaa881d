import { statSync } from 'node:fs'
import { CommandError, runCommand } from './command'
import { requireSettings } from './require-settings'

// `npm run settings`: tells every problem of the settings in the environment; the exit code is 1 if there is one.
runCommand(() => {
  const { siteUrl, articlesFolder } = requireSettings()
  if (articlesFolder !== null && !statSync(articlesFolder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CommandError(
      `ARTICLES_FOLDER is a folder that holds one folder for each article; found none at "${articlesFolder}".`,
    )
  }
  if (process.env.SITE_URL) return
  console.log(
    `SITE_URL is not set: absolute addresses begin with ${siteUrl}. Set it before you publish, for example: SITE_URL=https://maps.example.org npm run build`,
  )
})
