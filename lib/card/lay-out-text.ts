/** A line of a text; its words stand from `start` to `end` in the text, but for an ellipsis. */
export interface TextLine {
  text: string
  start: number
  end: number
}

export interface TextLayout {
  lines: TextLine[]
  /** Of the type, in pixels. */
  size: number
  /** From one baseline to the next, in pixels. */
  lineHeight: number
}

export interface TextBox {
  /** In pixels. */
  width: number
  height: number
  /** Sizes of the type in pixels, the most wanted first. */
  sizes: readonly number[]
  /** Sizes for a text that does not fit otherwise. */
  smaller?: readonly number[]
  /** Smaller type is better than more lines than these; where the smallest of the sizes does not fit in them, it takes more. */
  lines?: number
  /** Of the type's size. */
  lineHeight: number
  /** The width of a line in pixels. */
  measure: (line: string, size: number) => number
  /** BCP 47. */
  lang: string
}

/**
 * Sets a text in a box: in smaller type where it is long, then in more lines, then with words broken where one is wider than the
 * box, in type that is smaller yet, and at last cut off, with an ellipsis.
 */
export function layOutText(text: string, box: TextBox): TextLayout {
  const { width, sizes, smaller = [], lines = Infinity, lineHeight, measure, lang } = box
  const smallest = sizes.at(-1) ?? 16
  const room = (size: number) => Math.max(1, Math.floor(box.height / (size * lineHeight)))
  const tries = [
    ...sizes.map((size) => ({ size, lines: Math.min(lines, room(size)), breaksWords: false })),
    { size: smallest, lines: room(smallest), breaksWords: false },
    ...sizes.map((size) => ({ size, lines: Math.min(lines, room(size)), breaksWords: true })),
    ...[smallest, ...smaller].map((size) => ({ size, lines: room(size), breaksWords: true })),
  ]
  const known = new Map<number, ReturnType<typeof breakLines>>()
  const broken = (size: number) => {
    const found = known.get(size) ?? breakLines(text, width, (line) => measure(line, size), lang)
    known.set(size, found)
    return found
  }
  for (const { size, lines, breaksWords } of tries) {
    const found = broken(size)
    if (found.lines.length <= lines && (breaksWords || !found.isWordBroken))
      return { lines: found.lines, size, lineHeight: size * lineHeight }
  }
  const size = smaller.at(-1) ?? smallest
  return {
    lines: cutOff(broken(size).lines, room(size), width, (line) => measure(line, size)),
    size,
    lineHeight: size * lineHeight,
  }
}

/** So many lines, the last of them with an ellipsis for those that are left out. */
function cutOff(
  lines: readonly TextLine[],
  room: number,
  width: number,
  measure: (line: string) => number,
): TextLine[] {
  if (lines.length <= room) return [...lines]
  return lines.slice(0, room).map((line, index) => {
    if (index < room - 1) return line
    const letters = lettersOf(line.text)
    const written = () => `${letters.join('').replace(/[\s,;:.–—-]+$/, '')}…`
    while (letters.length > 0 && measure(written()) > width) letters.pop()
    const text = written()
    return { text, start: line.start, end: line.start + text.length - 1 }
  })
}

/** Breaks a text into lines of a width, between words, and within one that is wider than a line. */
export function breakLines(
  text: string,
  width: number,
  measure: (line: string) => number,
  lang: string,
): { lines: TextLine[]; isWordBroken: boolean } {
  const lines: TextLine[] = []
  let isWordBroken = false
  const end = text.trimEnd().length
  const breaks = [...breakPoints(text, lang).filter((at) => at < end), end]
  let start = text.length - text.trimStart().length
  while (start < end) {
    const ahead = breaks.filter((at) => at > start)
    // A line is seldom long, and the rest of the text may be.
    const tooFar = ahead.findIndex((at) => measure(text.slice(start, at).trimEnd()) > width)
    let next = ahead[tooFar === -1 ? ahead.length - 1 : tooFar - 1]
    if (next === undefined) {
      isWordBroken = true
      next = start + brokenWord(text.slice(start, ahead[0]), width, measure)
    }
    const line = text.slice(start, next).trimEnd()
    lines.push({ text: line, start, end: start + line.length })
    start = next + (/^\s*/.exec(text.slice(next))?.[0].length ?? 0)
  }
  return { lines, isWordBroken }
}

/** How much of a word goes on a line; at least one letter, however narrow the line. */
function brokenWord(word: string, width: number, measure: (line: string) => number): number {
  const letters = lettersOf(word)
  let length = letters[0]?.length ?? 1
  for (const letter of letters.slice(1)) {
    if (measure(word.slice(0, length + letter.length)) > width) break
    length += letter.length
  }
  return length
}

/**
 * Where a line may end: before a word that follows a space or a hyphen, or another word where the language writes no spaces; never
 * before punctuation, never after an opening bracket or quotation mark.
 */
function breakPoints(text: string, lang: string): number[] {
  const segments = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)]
  return segments.flatMap(({ index, segment, isWordLike }, position) => {
    const before = segments[position - 1]
    if (!before || /^[\s\u2060]/.test(segment)) return []
    const opensWord = /^[-−+]$/.test(segment) && segments[position + 1]?.isWordLike
    if (!opensWord && /^(?![\p{Ps}\p{Pi}"'¿¡§#@&$£€])[\p{P}\p{S}]/u.test(segment)) return []
    // A space that does not break is in none of these.
    if (/[\t\n \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000\u200b]$/.test(before.segment)) return [index]
    if (CLOSES_WIDE.test(before.segment)) return [index]
    if (OPENS_WIDE.test(segment)) return OPENS_WIDE.test(before.segment) ? [] : [index]
    if (!isWordLike) return []
    if (/^[-‐–—/]$/.test(before.segment)) return isWordBefore(segments[position - 2]) ? [index] : []
    return before.isWordLike ? [index] : []
  })
}

/** Full-width punctuation, which has its space in itself: a line may end after it without another. */
const CLOSES_WIDE = /[、。，．：；？！」』）】〕〉》・]$/
const OPENS_WIDE = /^[「『（【〔〈《]/

/** A hyphen that begins a word ("-5", "al -Assad") stays with it. */
const isWordBefore = (segment?: { isWordLike?: boolean }) => segment?.isWordLike === true

const lettersOf = (text: string) =>
  [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment)
