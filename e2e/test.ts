import { test as base, expect } from '@playwright/test'
import { watchForProblems } from './watch-for-problems'

export { expect }

type Options = {
  /**
   * What a test breaks on purpose: a problem whose message matches is not counted against it.
   * `test.use({ expectedProblems: /status of 404/ })`
   */
  expectedProblems: RegExp | undefined
  /**
   * The other site that a test lets its pages ask, as a reader may. The test answers for it with `page.route`: nothing leaves
   * this machine. `test.use({ allowedOrigin: 'https://tile.openstreetmap.org' })`
   */
  allowedOrigin: string | undefined
}

type Fixtures = { noProblems: undefined }

/**
 * Playwright's `test`, which fails also when a page asks for anything from another origin that the test does not allow, throws an error that
 * nobody catches, or writes an error to the console. Requests to other origins never leave this machine.
 * Only the test's own context is watched: change it with `test.use`, and do not make a second one.
 */
export const test = base.extend<Options & Fixtures>({
  expectedProblems: [undefined, { option: true }],
  allowedOrigin: [undefined, { option: true }],
  noProblems: [
    async ({ context, baseURL, expectedProblems, allowedOrigin }, use) => {
      const problems = await watchForProblems(context, baseURL ?? '', allowedOrigin)
      await use(undefined)
      const unexpected = problems.filter((problem) => !expectedProblems?.test(problem))
      expect(unexpected, 'problems on the pages of this test').toEqual([])
    },
    { auto: true },
  ],
})
