import type { Page } from '@playwright/test'
import { focusOn } from './focus-on'
import { expect } from './test'

/** The focus is somewhere, and a reader sees it: https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum */
export async function expectFocusInSight(page: Page, after: string): Promise<void> {
  await expect.poll(async () => (await focusOn(page)).fault, `after ${after}`).toBeNull()
}
