import { articlePath, paragraphs, placePath } from './kerry-story'
import { expect, test } from './test'
import { marker, popup } from './the-map'

test.use({ serviceWorkers: 'allow' })

test('where a browser refuses cookies, storage, service workers and the clipboard, all else works', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse })
    Object.defineProperty(navigator, 'serviceWorker', { get: refuse })
    Object.defineProperty(document, 'cookie', { get: refuse, set: refuse })
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'))
  })
  await page.clock.install()
  await page.goto(articlePath)
  await expect(page.getByRole('main').getByRole('blockquote')).toHaveText(paragraphs)
  await marker(page, 'Tartus').click()
  await expect(page).toHaveURL(placePath('tartus'))
  await expect(popup(page, 'Tartus').getByRole('blockquote')).toContainText('the key port city of Tartus')
  await popup(page, 'Tartus').getByRole('button', { name: 'Copy link' }).click()
  await expect(popup(page, 'Tartus').getByRole('textbox', { name: 'Copy this address' })).toHaveValue(
    new URL(placePath('tartus'), baseURL).href,
  )
  // Long enough for whatever waits until the page is at rest.
  await page.clock.runFor('01:00')
  await page.goBack()
  await expect(page).toHaveURL(articlePath)
  await expect(popup(page, 'Tartus')).toHaveCount(0)
})
