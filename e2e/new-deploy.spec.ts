import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from '@playwright/test'
import { filesNamedIn } from '../lib/offline/kept-addresses'
import { articlePath, headline, placePath } from './kerry-story'
import { type OwnServer, test, withoutPolicy } from './own-server'
import { expect } from './test'
import { marker, popup } from './the-map'

// What a browser and Next.js say of a file that is not there any more.
test.use({
  expectedProblems:
    /status of 404|is not (executable|a supported)|ChunkLoadError|Failed to load chunk|Failed to fetch|ERR_/,
})

/**
 * Makes of a built site what a later build of it is to a page that was opened before: every script and style sheet has another name,
 * the old ones are gone, and so has the build.
 */
function buildAnew(folder: string) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const hashed = files
    .filter((file) => /^_next.static.chunks.[^/\\]+\.(js|css)$/.test(file))
    .map((file) => basename(file))
  const build = files
    .find((file) => file.endsWith('_buildManifest.js'))
    ?.split(/[/\\]/)
    .at(-2)
  if (!build) throw new Error('No build is named in the site.')
  const names = new Map([...hashed, build].map((name) => [name, anotherName(name)]))
  const old = new RegExp([...names.keys()].map((name) => name.replace(/[.]/g, '\\.')).join('|'), 'g')
  for (const file of files.filter((file) => /\.(html|txt|js|css)$/.test(file))) {
    const text = readFileSync(join(folder, file), 'utf8')
    writeFileSync(
      join(folder, file),
      withoutPolicy(text).replace(old, (name) => names.get(name) ?? name),
    )
  }
  for (const name of hashed) {
    const chunks = join(folder, '_next/static/chunks')
    renameSync(join(chunks, name), join(chunks, anotherName(name)))
  }
}

/** As long as the other: what says how long a text is stays true. */
const anotherName = (name: string) => `${name.startsWith('zz') ? 'yy' : 'zz'}${name.slice(2)}`

test('from a page that was opened before a new build, marker, link and Back lead where they should', async ({
  page,
  server,
}) => {
  await page.goto(articlePath)
  await expect(marker(page, 'Tartus')).toBeVisible()
  buildAnew(server.folder)
  await server.start()

  await marker(page, 'Tartus').click()
  await expect(page).toHaveURL(placePath('tartus'))
  await expect(page.getByRole('heading', { level: 1, name: 'Tartus' })).toBeVisible()
  await expect(popup(page, 'Tartus').getByRole('blockquote')).toContainText('the key port city of Tartus')

  await page.goBack()
  await expect(page).toHaveURL(articlePath)
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await expect(marker(page, 'Tartus')).toBeVisible()
})

test('what Next.js had fetched ahead before a new build is no dead end', async ({ page, server }) => {
  await page.goto('/')
  const link = page.getByRole('main').getByRole('link', { name: 'Homs' }).first()
  await page.waitForLoadState('networkidle')
  buildAnew(server.folder)
  await server.start()
  await link.click()
  await expect(page).toHaveURL(placePath('homs'))
  await expect(page.getByRole('heading', { level: 1, name: 'Homs' })).toBeVisible()
  await expect(popup(page, 'Homs')).toBeVisible()
})

test.describe('where a script of the next page does not come', () => {
  /** From the atlas to a place, of which no script comes that it does not share with that page. */
  async function goOn(page: Page, server: OwnServer, howOften: number) {
    const shared = filesNamedIn(server.read('index.html'))
    const failed = new Map<string, number>()
    await page.route('**/_next/static/**/*.js', (route) => {
      const { pathname } = new URL(route.request().url())
      const times = failed.get(pathname) ?? 0
      if (shared.includes(pathname) || times >= howOften) return route.continue()
      failed.set(pathname, times + 1)
      return route.abort()
    })
    await page.goto('/')
    await page.getByRole('main').getByRole('link', { name: 'Homs' }).first().click()
    await expect(page).toHaveURL(placePath('homs'))
    await expect.poll(() => failed.size, 'scripts that did not come').toBeGreaterThan(0)
  }

  test('the page is loaded in full, and is there', async ({ page, server }) => {
    await goOn(page, server, 1)
    await expect(page.getByRole('heading', { level: 1, name: 'Homs' })).toBeVisible()
    await expect(popup(page, 'Homs')).toBeVisible()
  })

  test('and never does, every word is there', async ({ page, server }) => {
    await goOn(page, server, Number.POSITIVE_INFINITY)
    await expect(page.getByRole('heading', { level: 1, name: 'Homs' })).toBeVisible()
    await expect(page.getByRole('main').getByRole('blockquote').first()).toContainText('including Homs')
  })

  test('and neither does the page, the reader is told, and the link to it remains', async ({
    page,
    server,
  }) => {
    await page.route(`**${placePath('homs')}`, (route) => route.abort())
    await goOn(page, server, Number.POSITIVE_INFINITY)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/could not be shown/)
    await expect(page.getByRole('link', { name: 'Load it again' })).toHaveAttribute('href', placePath('homs'))
  })
})
