import type { Page } from '@playwright/test'

/** The attributes of the iframe in a piece of HTML. It is read only: in a page it would ask for the published site. */
export function readFrame(page: Page, html: string): Promise<Record<string, string>> {
  return page.evaluate((code) => {
    const frame = new DOMParser().parseFromString(code, 'text/html').querySelector('iframe')
    return Object.fromEntries(Array.from(frame?.attributes ?? [], ({ name, value }) => [name, value]))
  }, html)
}
