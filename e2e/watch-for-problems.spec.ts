import { expect, type Page, test as plainTest } from '@playwright/test'
import { test } from './test'
import { watchForProblems } from './watch-for-problems'

// What every other test relies on: that a fault on a page does not go unseen.
const faults = [
  {
    name: 'a request to another origin',
    html: '<img src="https://example.org/pixel.png" alt="">',
    problem: 'request to another origin: https://example.org/pixel.png',
  },
  {
    name: 'an error that nobody caught',
    html: '<script>throw new Error("broken")</script>',
    problem: 'error that nobody caught: broken',
  },
  {
    name: 'an error on the console',
    html: '<script>console.error("broken")</script>',
    problem: expect.stringContaining('console error: broken'),
  },
  {
    name: 'a file that is missing',
    html: '<img src="/nowhere.png" alt="">',
    problem: expect.stringMatching(/console error: .*404.*nowhere\.png/),
  },
]

/** A page of this origin with nothing on it but the fault; a page of the site would still be busy with its own scripts. */
async function show(page: Page, html: string) {
  await page.route('/faulty.html', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto('/faulty.html')
  await page.setContent(html)
}

for (const { name, html, problem } of faults) {
  plainTest(`${name} is noticed`, async ({ page, context, baseURL }) => {
    const problems = await watchForProblems(context, baseURL ?? '')
    await show(page, html)
    await expect.poll(() => problems).toContainEqual(problem)
  })
}

test.describe('where a test expects a problem', () => {
  test.use({ expectedProblems: /nowhere\.png/ })

  test('it passes', async ({ page }) => {
    const consoleError = page.waitForEvent('console')
    await show(page, '<img src="/nowhere.png" alt="">')
    expect((await consoleError).type()).toBe('error')
  })
})

test.describe('where a test allows another origin', () => {
  const allowedOrigin = 'https://tiles.example'
  test.use({ allowedOrigin })

  test('it answers for it', async ({ page }) => {
    await page.route(`${allowedOrigin}/**`, (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
    )
    const asked = page.waitForResponse(`${allowedOrigin}/a.svg`)
    await show(page, `<img src="${allowedOrigin}/a.svg" alt="">`)
    expect((await asked).status()).toBe(200)
  })

  plainTest('a third one is noticed all the same', async ({ page, context, baseURL }) => {
    const problems = await watchForProblems(context, baseURL ?? '', allowedOrigin)
    await show(page, `<img src="${allowedOrigin}/a.png" alt=""><img src="https://example.org/a.png" alt="">`)
    await expect.poll(() => problems).toContainEqual('request to another origin: https://example.org/a.png')
    expect(problems.join()).not.toContain(`request to another origin: ${allowedOrigin}`)
  })
})

test('a test that meets a problem fails', async ({ page }) => {
  test.fail()
  const consoleError = page.waitForEvent('console')
  await show(page, '<img src="/nowhere.png" alt="">')
  await consoleError
})
