import type { ArticleText } from './article'
import { simplifyText } from './simplify-text'

/**
 * Says in what an excerpt that the article does not hold differs from what it does hold: in a character that looks much
 * the same, or from some word on. Only ever used in a message: a quote is never matched loosely.
 */
export function explainMissingQuote(exact: string, text: ArticleText[]): string {
  const paragraphs = text.flatMap((part) => (part.kind === 'paragraph' ? [part.text] : []))
  return (
    explainLookAlike(exact, paragraphs) ??
    explainNormalForm(exact, paragraphs) ??
    explainSpread(exact, paragraphs) ??
    explainDeparture(exact, paragraphs) ??
    'found nothing like it there'
  )
}

function explainLookAlike(exact: string, paragraphs: string[]): string | undefined {
  const wanted = simplify(exact.trim())
  for (const paragraph of paragraphs) {
    const present = simplify(paragraph)
    const start = present.text.indexOf(wanted.text)
    if (start === -1 || wanted.text === '') continue
    const original = paragraph.slice(present.offsets[start], present.offsets[start + wanted.text.length])
    const [there, here] = firstDifference(original, exact)
    return `found with ${there} where the quote has ${here}`
  }
  return undefined
}

function explainNormalForm(exact: string, paragraphs: string[]): string | undefined {
  const found = paragraphs.some((paragraph) => paragraph.normalize('NFC').includes(exact.normalize('NFC')))
  return found
    ? 'found with an accent that is one character with its letter where the other has two'
    : undefined
}

function explainSpread(exact: string, paragraphs: string[]): string | undefined {
  const whole = simplify(paragraphs.join(' ')).text
  const found = whole.includes(simplify(exact).text)
  return found ? 'found over more than one paragraph, and a quote lies within one' : undefined
}

const shortestBeginning = 12
const wordsShown = 25

function explainDeparture(exact: string, paragraphs: string[]): string | undefined {
  let best = { length: 0, goesOn: '' }
  for (const paragraph of paragraphs) {
    // The beginning that stands in a paragraph only gets rarer as it gets longer, so it can be grown step by step.
    while (best.length < exact.length) {
      const at = paragraph.indexOf(exact.slice(0, best.length + 1))
      if (at === -1) break
      const end = at + best.length + 1
      best = { length: best.length + 1, goesOn: paragraph.slice(end, end + wordsShown) }
    }
  }
  if (best.length < shortestBeginning) return undefined
  const agreed = exact.slice(Math.max(0, best.length - wordsShown), best.length)
  const quoteGoesOn = exact.slice(best.length, best.length + wordsShown)
  const there = best.goesOn === '' ? 'the paragraph ends' : `the article has “${best.goesOn}”`
  return `after “${agreed}” ${there} and the quote “${quoteGoesOn}”`
}

/** The first character in which two texts differ, each as a message would name it. */
function firstDifference(there: string, here: string): [string, string] {
  const a = Array.from(there)
  const b = Array.from(here)
  const at = a.findIndex((character, index) => character !== b[index])
  const index = at === -1 ? a.length : at
  return [nameCharacter(a[index]), nameCharacter(b[index])]
}

const invisible: Record<string, string> = {
  ' ': 'a space',
  '\u00A0': 'a no-break space',
  '\u00AD': 'a soft hyphen',
  '\u200B': 'a zero-width space',
  '\u202F': 'a narrow no-break space',
  '\uFEFF': 'a byte-order mark',
  '\n': 'a line break',
  '\r': 'a line break',
  '\t': 'a tab',
}

function nameCharacter(character: string | undefined): string {
  if (character === undefined) return 'nothing'
  return invisible[character] ?? character
}

/** Text without what is easily mistaken: kinds of space, quotation mark and dash, and capitals. */
const simplify = (original: string) =>
  simplifyText(original, (character, before) => {
    const simple = simplifyCharacter(character)
    return simple === ' ' && before.endsWith(' ') ? '' : simple
  })

function simplifyCharacter(character: string): string {
  if (/[\u00AD\u200B\uFEFF]/.test(character)) return ''
  if (/\s/.test(character)) return ' '
  if (/[‘’‚‛ʼ′`´]/.test(character)) return "'"
  if (/[“”„‟«»″]/.test(character)) return '"'
  if (/[‐‑‒–—―−]/.test(character)) return '-'
  if (character === '…') return '...'
  return character.toLowerCase()
}
