import type { BrowserContext } from '@playwright/test'

/**
 * Watches all pages of a browser context from now on, and returns the list that their problems are added to:
 * requests to another origin, which are stopped, errors that nobody caught, and errors on the console.
 */
export async function watchForProblems(context: BrowserContext, siteAddress: string): Promise<string[]> {
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
      problems.push(`request to another origin: ${route.request().url()}`)
      return route.abort()
    },
  )
  return problems
}

function isHttp(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:'
}
