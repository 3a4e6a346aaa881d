import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { inventArticle, writeArticles } from '../bench/invent-articles'
import { articlesFolder } from '../lib/articles/read-articles'
import { CommandError, runCommand } from './command'
import { subFolderSite } from './sub-folder-site'

// Builds the site once more as it is in a sub-folder of its host, for the end-to-end tests: before the site itself, which is
// built to the same folder.
runCommand(() => {
  const { folder, inventedArticles, manyPlaces, environment } = subFolderSite
  writeArticles(environment.ARTICLES_FOLDER, [inventArticle(manyPlaces)])
  for (const articles of [articlesFolder(), inventedArticles]) {
    cpSync(articles, environment.ARTICLES_FOLDER, { recursive: true })
  }
  // Through a shell, because `npm` is a `.cmd` file on Windows.
  const { status } = spawnSync('npm run --silent build', {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  if (status !== 0) throw new CommandError('The site could not be built for a sub-folder.')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(dirname(folder), { recursive: true })
  renameSync('out', folder)
})
