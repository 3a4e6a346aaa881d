import type { Browser } from '@playwright/test'
import { median } from './statistics'
import { type Served, type Visit, type Visited, visitPage } from './visit-page'

/**
 * Visits each page once for nothing, so that neither server nor disk is new to it, and then all in turn, so many times: what
 * else happens on this machine meets them all alike.
 */
export async function visitInTurn(
  browser: Browser,
  pages: readonly Served[],
  runs: number,
  say: (line: string) => void,
): Promise<Visited[][]> {
  const visits: Visited[][] = pages.map(() => [])
  for (let run = 0; run <= runs; run++)
    for (const [index, page] of pages.entries()) {
      const visited = await visitPage(browser, page)
      if (run === 0) continue
      visits[index]?.push(visited)
      const { mapPaint, answers } = visited.visit
      const [paint, answer] = [mapPaint, answers].map((moment) => (moment / 1000).toFixed(2))
      say(`run ${run} of ${runs}, ${page.folder}${page.path}: map in ${paint} s, answers in ${answer} s`)
    }
  return visits
}

/** The median of each figure by itself. */
export function medianVisit(visited: readonly Visited[]): Visit {
  const [first] = visited
  if (!first) throw new Error('The page was not visited.')
  const keys = Object.keys(first.visit) as (keyof Visit)[]
  const medians = keys.map((key) => [key, median(visited.map(({ visit }) => visit[key]))])
  return Object.fromEntries(medians) as Visit
}
