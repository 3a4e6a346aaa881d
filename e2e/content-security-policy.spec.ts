import { articlePath, placePath } from './kerry-story'
import { expect, test } from './test'
import { mapOn } from './the-map'

declare global {
  /** Set by what an attacker plants in a page, where any of it is run. */
  var planted: string[] | undefined
}

// Every other test fails where anything of the site's own is refused: the console says so.
test.use({ expectedProblems: /Content Security Policy|status of 404/ })

const attacks = [
  '<script>(globalThis.planted ??= []).push("inline script")</script>',
  '<img src="data:image/png;base64," onerror="(globalThis.planted ??= []).push(\'handler\')" alt="">',
  '<a href="javascript:(globalThis.planted ??= []).push(\'address\')">Planted link</a>',
  '<iframe srcdoc="<script>parent.planted = [\'frame\']</script>" title="Planted frame"></iframe>',
  '<script src="data:text/javascript,planted=[\'data\']"></script>',
  '<base href="https://example.org/">',
  '<style>h1 { display: none }</style>',
  '<p style="position: fixed; inset: 0">Planted cover</p>',
]

for (const path of [articlePath, placePath('tartus'), '/', '/embed/kerry-russia-syria/', '/nowhere/']) {
  test(`nothing that is planted in the page of ${path} runs`, async ({ page }) => {
    await page.route(path, async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace('</body>', `${attacks.join('')}</body>`)
      await route.fulfill({ response, body })
    })
    const refused: string[] = []
    page.on('console', (message) => refused.push(message.text()))
    await page.goto(path)
    // What is shown of the page itself.
    const own = path === '/nowhere/' ? page.getByRole('heading').first() : mapOn(page)
    await expect(own).toBeVisible()
    await page.getByRole('link', { name: 'Planted link' }).evaluate((link: HTMLAnchorElement) => link.click())
    // The inline script, the handler, the address, the script in an address, and the script in the frame.
    await expect.poll(() => refused.filter((text) => /script-src/.test(text))).toHaveLength(5)
    expect(await page.evaluate(() => globalThis.planted)).toBeUndefined()
    expect(await page.evaluate(() => document.baseURI)).toBe(page.url())
    const cover = page.getByText('Planted cover')
    expect(await cover.evaluate((element) => getComputedStyle(element).position)).toBe('static')
    await expect(own).toBeVisible()
  })
}
