import type { BrowserContext } from '@playwright/test'

/**
 * Watches all pages of a browser context from now on, and returns the list that their problems are added to:
 * requests to another origin, which are stopped, errors that nobody caught, and errors on the console. Requests to the allowed
 * origin, if any, are no problem; they are stopped as well where the test itself does not answer them.
 */
export async function watchForProblems(
  context: BrowserContext,
  siteAddress: string,
  allowedOrigin?: string,
): Promise<string[]> {
  const ownOrigin = new URL(siteAddress).origin
  const problems: string[] = []
  context.on('weberror', (webError) => {
    problems.push(`error that nobody caught: ${webError.error().message}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error')
      problems.push(`console error: ${message.text()} (${message.location().url})`)
  })
  await context.route(
    (url) => isHttp(url) && url.origin !== ownOrigin,
    (route) => {
      const url = route.request().url()
      if (new URL(url).origin !== allowedOrigin) problems.push(`request to another origin: ${url}`)
      return route.abort()
    },
  )
  return problems
}

function isHttp(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:'
}
