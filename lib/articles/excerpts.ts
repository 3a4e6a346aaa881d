import type { Article, LocatedQuote, Place } from './article'

/** A passage of the article, with every place that it puts on the map or on the list. */
export interface Excerpt {
  /** Verbatim. */
  text: string
  /** In the order in which the passage names them. */
  toponyms: Toponym[]
}

/** Words of a passage that name a place; offsets count UTF-16 code units from its start. */
export interface Toponym {
  start: number
  end: number
  place: Place
}

/** An article's excerpts, each passage once and in the article's order, however many places quote it. */
export function excerptsOf({ places }: Pick<Article, 'places'>): Excerpt[] {
  const passages = new Map<string, { quote: LocatedQuote; toponyms: Toponym[] }>()
  for (const place of places) {
    for (const quote of place.quotes) {
      const key = `${quote.paragraph}:${quote.start}:${quote.exact.length}`
      const passage = passages.get(key) ?? { quote, toponyms: [] }
      passage.toponyms.push({
        start: quote.toponymStart,
        end: quote.toponymStart + quote.toponym.length,
        place,
      })
      passages.set(key, passage)
    }
  }
  return [...passages.values()]
    .sort((a, b) => a.quote.paragraph - b.quote.paragraph || a.quote.start - b.quote.start)
    .map(({ quote, toponyms }) => ({
      text: quote.exact,
      toponyms: toponyms.sort((a, b) => a.start - b.start),
    }))
}

export type ExcerptPart = { kind: 'text'; text: string } | { kind: 'toponym'; text: string; place: Place }

/**
 * Cuts an excerpt into plain text and toponyms. Where toponyms overlap ("Syria" in "western Syria"), the one of `preferred` is
 * kept, or else the one that starts first.
 */
export function excerptParts({ text, toponyms }: Excerpt, preferred?: Place): ExcerptPart[] {
  const parts: ExcerptPart[] = []
  let end = 0
  for (const toponym of withoutOverlaps(toponyms, preferred)) {
    if (toponym.start > end) parts.push({ kind: 'text', text: text.slice(end, toponym.start) })
    parts.push({ kind: 'toponym', text: text.slice(toponym.start, toponym.end), place: toponym.place })
    end = toponym.end
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) })
  return parts
}

function withoutOverlaps(toponyms: readonly Toponym[], preferred?: Place): Toponym[] {
  const kept: Toponym[] = []
  const byWish = [...toponyms].sort((a, b) => Number(b.place === preferred) - Number(a.place === preferred))
  for (const toponym of byWish) {
    if (kept.every((other) => toponym.end <= other.start || toponym.start >= other.end)) kept.push(toponym)
  }
  return kept.sort((a, b) => a.start - b.start)
}
