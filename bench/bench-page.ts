import type { Bench } from './bench'
import { buildPlainPage, plainPageFolder } from './build-plain-page'
import { buildSite } from './build-site'
import { openBrowser } from './open-browser'
import type { Row } from './row'
import { serveBuilt } from './serve-built'
import { medianVisit, visitInTurn } from './visit-in-turn'
import type { Visit } from './visit-page'

const siteFolder = '.cache/bench/site'

/** The article's page, against the page that a developer would otherwise write. */
export const benchPage: Bench = {
  title: 'page: the article on a slow phone (Lighthouse’s slow 4G, CPU four times slower)',
  async build() {
    await buildPlainPage()
    await buildSite(siteFolder)
  },
  async measure({ runs, say }) {
    const browser = await openBrowser()
    try {
      return await serveBuilt(siteFolder, (site) =>
        serveBuilt(plainPageFolder, async (plainSite) => {
          const pages = [site('/articles/kerry-russia-syria/'), plainSite('/')]
          const [ours = [], plain = []] = await visitInTurn(browser, pages, runs, say)
          return { rows: rowsOf(medianVisit(ours), medianVisit(plain)), samples: { ours, plain } }
        }),
      )
    } finally {
      await browser.close()
    }
  },
}

const seconds = (milliseconds: number) => milliseconds / 1000
const kilobytes = (bytes: number) => bytes / 1000

function rowsOf(ours: Visit, plain: Visit): Row[] {
  return [
    { figure: 'first paint, with the map in it', value: seconds(ours.mapPaint), unit: 's', atMost: 1.3 },
    {
      figure: '  so many times sooner than the plain page shows its markers',
      value: plain.mapPaint / ours.mapPaint,
      unit: 'times',
      atLeast: 3.5,
    },
    { figure: 'largest contentful paint', value: seconds(ours.largestPaint), unit: 's', atMost: 1.5 },
    { figure: 'layout shift', value: ours.layoutShift, unit: '', atMost: 0.01 },
    { figure: 'blocking time until the markers answer', value: ours.blocking, unit: 'ms', atMost: 300 },
    {
      figure: '  after the first paint, as Lighthouse counts it',
      value: ours.blockingAfterPaint,
      unit: 'ms',
    },
    { figure: 'the interactive map has taken over', value: seconds(ours.answers), unit: 's', atMost: 4.5 },
    { figure: '  and has all its tiles', value: seconds(ours.drawn), unit: 's' },
    { figure: 'HTML with its picture, gzip', value: kilobytes(ours.html), unit: 'kB', atMost: 45 },
    { figure: 'all scripts, gzip', value: kilobytes(ours.scripts), unit: 'kB', atMost: 235 },
    {
      figure: '  more scripts, after the map has all its tiles',
      value: kilobytes(ours.laterScripts),
      unit: 'kB',
    },
    {
      figure: 'everything until the markers answer, as transferred',
      value: kilobytes(ours.transferredForMarkers),
      unit: 'kB',
    },
    {
      figure: 'everything until the map has all its tiles, as transferred',
      value: kilobytes(ours.transferred),
      unit: 'kB',
      atMost: 420,
    },
    { figure: '  more, after that', value: kilobytes(ours.laterTransferred), unit: 'kB' },
    { figure: 'requests to another site', value: ours.toOtherSites, unit: '', atMost: 0 },
    { figure: 'the plain page: first paint', value: seconds(plain.firstPaint), unit: 's' },
    { figure: '  its markers are visible', value: seconds(plain.mapPaint), unit: 's' },
    { figure: '  and has all its tiles', value: seconds(plain.drawn), unit: 's' },
    { figure: '  largest contentful paint', value: seconds(plain.largestPaint), unit: 's' },
    { figure: '  layout shift', value: plain.layoutShift, unit: '' },
    { figure: '  blocking time', value: plain.blocking, unit: 'ms' },
    { figure: '  after its first paint', value: plain.blockingAfterPaint, unit: 'ms' },
    { figure: '  all scripts, gzip', value: kilobytes(plain.scripts), unit: 'kB' },
    { figure: '  everything, as transferred', value: kilobytes(plain.transferred), unit: 'kB' },
  ]
}
