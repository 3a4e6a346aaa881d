const characters: Record<string, string> = { amp: '&', copy: '©', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

/**
 * The words of an attribution, which archives have as HTML: without its tags, and with its character references read. It stays
 * text wherever it goes, so a reference that is not known here stays as it is.
 */
export const attributionText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(x?)([\da-f]+);/gi, (reference, hex, digits) => {
      const code = Number.parseInt(digits, hex ? 16 : 10)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference
    })
    .replace(/&([a-z]+);/gi, (reference, name) => characters[name.toLowerCase()] ?? reference)
    .replace(/\s+/g, ' ')
    .trim()
