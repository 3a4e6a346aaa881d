import type { Page } from '@playwright/test'

/** What WCAG 1.4.12 lets a reader set for all text: https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

/** Sets a reader's own style, as an extension of the browser does. */
export async function setReadersStyle(page: Page, style: 'spacing' | 'text twice as large'): Promise<void> {
  await page.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      document.adoptedStyleSheets.push(sheet)
    },
    style === 'spacing' ? SPACING : ':root { font-size: 200% }',
  )
  // The map lays out anew what it has measured.
  await page.evaluate(() => window.dispatchEvent(new Event('resize')))
}

/**
 * The words on the page as it is now that a reader loses: beyond the width of the window, cut off by a box that does not scroll, or
 * under other words. Left out are names on the map, which go with the map out of its view, and the headline over an embedded
 * map, which ends in dots and is the name of a link.
 */
export async function textLosses(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const losses: string[] = []
    const width = document.documentElement.clientWidth
    const scrolled = document.documentElement.scrollWidth
    if (scrolled > width) losses.push(`the page is ${scrolled} px wide in a window of ${width}`)

    const isLeftOut = (element: Element) =>
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      element.closest('[data-place], [data-map-picture], svg, [inert], [role="status"], textarea') !== null ||
      getComputedStyle(element).textOverflow === 'ellipsis' ||
      // For the ear alone.
      [element, element.parentElement].some((one) => one && getComputedStyle(one).clipPath !== 'none')

    const words: { text: string; element: Element; box: DOMRect }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement
      const text = walker.currentNode.textContent?.trim()
      if (!element || !text || isLeftOut(element)) continue
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      // What has been scrolled out of sight covers nothing.
      const scroller = element.closest('[role="dialog"], [role="group"][aria-label="Map layers"]')
      const seen = scroller?.getBoundingClientRect()
      for (const box of range.getClientRects())
        if (box.width > 1 && (!seen || (box.bottom > seen.top && box.top < seen.bottom)))
          words.push({ text: text.slice(0, 60), element, box })
    }

    for (const { text, element, box } of words) {
      if (box.left < -1 || box.right > width + 1) losses.push(`beyond the window: ${text}`)
      for (
        let outer: Element | null = element;
        outer && outer !== document.body;
        outer = outer.parentElement
      ) {
        const { overflowX, overflowY } = getComputedStyle(outer)
        if (overflowY === 'auto' || overflowY === 'scroll') {
          if (outer.scrollWidth > outer.clientWidth + 1) losses.push(`scrolls to the side: ${text}`)
          break
        }
        const frame = outer.getBoundingClientRect()
        const isCut =
          (overflowX !== 'visible' && (box.left < frame.left - 1 || box.right > frame.right + 1)) ||
          (overflowY !== 'visible' && (box.top < frame.top - 1 || box.bottom > frame.bottom + 1))
        if (isCut) losses.push(`cut off: ${text}`)
      }
    }

    const inMap = (element: Element) => element.closest('section[aria-label^="Map"]') !== null
    for (const [index, one] of words.entries())
      for (const other of words.slice(index + 1)) {
        // A popup and the panel of layers cover the map on purpose, and a popup scrolls under its own footer.
        const lying = '[role="dialog"], [role="group"][aria-label="Map layers"]'
        if (one.element.closest(lying) || other.element.closest(lying)) continue
        if (inMap(one.element) !== inMap(other.element)) continue
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        // Lines of a paragraph stand closer than their boxes.
        const allowed = Math.min(one.box.height, other.box.height) / 3
        if (across > 2 && down > allowed) losses.push(`“${one.text}” lies on “${other.text}”`)
      }
    return [...new Set(losses)]
  })
}

/** The things that lie over the map and overlap each other, by name: controls, credits, scale, title, popup. */
export async function overlapsOnMap(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const things = [
      ...document.querySelectorAll('[data-obstacle], .leaflet-control-scale, [role="dialog"]'),
    ].filter(
      (thing) =>
        thing.checkVisibility() &&
        !thing.closest('[inert]') &&
        // Covers what it must, for as long as it is open.
        thing.ariaLabel !== 'Map layers',
    )
    return things.flatMap((one, index) =>
      things.slice(index + 1).flatMap((other) => {
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
        return across > 1 && down > 1 && !one.contains(other)
          ? [`${one.textContent?.slice(0, 40)} / ${other.textContent?.slice(0, 40)}: ${across} × ${down} px`]
          : []
      }),
    )
  })
}
