import type { Page } from '@playwright/test'

/** What has the focus, in words, and what is wrong with it: null where a reader can see it. */
export async function focusOn(page: Page): Promise<{ thing: string; fault: string | null }> {
  return page.evaluate(() => {
    const active = document.activeElement
    if (!active || active === document.body) return { thing: 'nothing', fault: 'the focus is lost' }
    const thing = `${active.getAttribute('role') ?? active.localName} "${active.ariaLabel ?? active.textContent?.trim().slice(0, 60)}"`
    if (!active.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      return { thing, fault: `${thing} cannot be seen` }
    // A link may go over two lines: one of its boxes is enough.
    const isSeen = [...active.getClientRects()].some((box) =>
      [0.1, 0.5, 0.9].some((down) =>
        [0.1, 0.5, 0.9].some((right) => {
          const top = document.elementFromPoint(box.x + box.width * right, box.y + box.height * down)
          return top !== null && (active.contains(top) || top.contains(active))
        }),
      ),
    )
    return { thing, fault: isSeen ? null : `${thing} is out of view, or something covers it` }
  })
}
