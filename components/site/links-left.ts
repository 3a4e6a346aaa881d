/** A link of a page, found again when the page is: its address, and how many of that address stand before it. */
export interface LeftLink {
  href: string
  nth: number
}

const linksTo = (href: string) =>
  document.querySelectorAll<HTMLAnchorElement>(`main a[href="${CSS.escape(href)}"]`)

/** The link in the text that an event comes from, if it comes from one. */
export function linkOf({ target }: Event): LeftLink | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href]') : null
  const href = link?.getAttribute('href')
  return link && href ? { href, nth: [...linksTo(href)].indexOf(link) } : null
}

export const findLink = ({ href, nth }: LeftLink): HTMLAnchorElement | undefined => linksTo(href)[nth]
