import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, CDPSession } from '@playwright/test'
import { blockingTime, type LongTask } from './blocking-time'
import { recordLoad } from './record-load'
import { bytesPerSecond, slowPhone } from './slow-phone'
import { watchNetwork } from './watch-network'

/** One visit to a page with nothing cached: times in milliseconds from the start of navigation, sizes in bytes. */
export interface Visit {
  firstPaint: number
  /** The first paint that has the map in it: of the plain page, its markers. */
  mapPaint: number
  largestPaint: number
  layoutShift: number
  /** Until the markers answer: from the start of navigation, and from the first paint. */
  blocking: number
  blockingAfterPaint: number
  /** When the markers answer. */
  answers: number
  /** When the interactive map has all its tiles, too. */
  drawn: number
  /** Of the page's own file, after gzip. */
  html: number
  /** All scripts that came until the map was drawn, after gzip, and all that came later. */
  scripts: number
  laterScripts: number
  /** All that came over the network until the markers answered, headers included. */
  transferredForMarkers: number
  /** The same until the map was drawn, and all that came later. */
  transferred: number
  laterTransferred: number
  toOtherSites: number
}

/** A file that came, in bytes on the wire, and when it was there, in milliseconds from the start of navigation. */
export interface CameFile {
  path: string
  bytes: number
  at: number
}

export interface Visited {
  visit: Visit
  files: CameFile[]
  /** All that kept the main thread busy for 50 ms or more. */
  tasks: LongTask[]
}

export interface Served {
  /** The folder that is served. */
  folder: string
  /** Without a slash at its end. */
  origin: string
  /** Of the page, in the folder and at the origin. */
  path: string
}

/** Nothing more is to be expected of a page that has asked for nothing for so long, in milliseconds. */
const AT_REST = 2000
const PATIENCE = 120_000
const TELL_DRAWN = 'tellDrawn' satisfies keyof Window

/** Visits a page as a slow phone does, in a new context of the browser: no cache knows anything of it. */
export async function visitPage(browser: Browser, { folder, origin, path }: Served): Promise<Visited> {
  const context = await browser.newContext({
    viewport: slowPhone.screen,
    deviceScaleFactor: slowPhone.pixelsPerCssPixel,
    isMobile: true,
    hasTouch: true,
    // What every host sends; most send Brotli as well, which is smaller.
    extraHTTPHeaders: { 'Accept-Encoding': 'gzip' },
  })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const network = await watchNetwork(session, origin)
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slowPhone.latency,
      downloadThroughput: bytesPerSecond(slowPhone.download),
      uploadThroughput: bytesPerSecond(slowPhone.upload),
    })
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpuSlowdown })
    // tsx wraps functions in a call of its own, which the page does not know.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.addInitScript(recordLoad)
    await session.send('Runtime.enable')
    await session.send('Runtime.addBinding', { name: TELL_DRAWN })
    await page.goto(origin + path, { waitUntil: 'commit' })
    await untilDrawn(session)
    const giveUp = Date.now() + PATIENCE
    while (Date.now() < giveUp && (network.pending() > 0 || Date.now() - network.lastChange() < AT_REST))
      await page.waitForTimeout(200)

    const { record, timeOrigin } = await page.evaluate(() => ({
      record: window.loadRecord,
      timeOrigin: performance.timeOrigin,
    }))
    const firstPaint = known(record.firstPaint, 'first paint')
    const answers = known(record.taken ?? record.plainMarkers, 'markers')
    const drawn = Math.max(answers, known(record.drawn, 'tiles'))
    const scripts = (isEarly: boolean) =>
      network.finished
        .filter(({ url }) => new URL(url).pathname.endsWith('.js'))
        .filter(({ time }) => time <= network.clockAt(timeOrigin, drawn) === isEarly)
        .map(({ url }) => fileSize(folder, url))
    const atStart = network.clockAt(timeOrigin, 0)
    const until = (moment: number) =>
      sum(network.received.filter(({ time }) => time <= atStart + moment / 1000).map(({ bytes }) => bytes))
    const visit = {
      firstPaint,
      // A picture that is there when its frame begins is painted in that frame: never later than the first paint that follows.
      mapPaint: Math.max(firstPaint, known(record.picture ?? record.plainMarkers, 'map')),
      largestPaint: known(record.largestPaint, 'largest contentful paint'),
      layoutShift: record.layoutShift,
      blocking: blockingTime(record.tasks, answers),
      blockingAfterPaint: blockingTime(record.tasks, answers, firstPaint),
      answers,
      drawn,
      html: gzipped(join(folder, path, 'index.html')),
      scripts: sum(scripts(true)),
      laterScripts: sum(scripts(false)),
      transferredForMarkers: until(answers),
      transferred: until(drawn),
      laterTransferred: until(Infinity) - until(drawn),
      toOtherSites: network.toOtherSites.length,
    }
    const files = network.finished.map(({ url, bytes, time }) => ({
      path: url.slice(origin.length),
      bytes,
      at: Math.round((time - atStart) * 1000),
    }))
    return { visit, files, tasks: record.tasks }
  } finally {
    await context.close()
  }
}

/**
 * Resolves when the page says by itself that its markers answer and that it is drawn. To ask it, over and over, is work for the page that is
 * measured: `page.waitForFunction` has it run a large script of Playwright's, and one question as it begins to load put off its first
 * paint by a tenth of a second.
 */
function untilDrawn(session: CDPSession): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new Error(`The page’s map was not drawn within ${PATIENCE / 1000} s.`))
    const timer = setTimeout(giveUp, PATIENCE)
    session.on('Runtime.bindingCalled', ({ name }) => {
      if (name !== TELL_DRAWN) return
      clearTimeout(timer)
      resolve()
    })
  })
}

function known(moment: number | null, what: string): number {
  if (moment === null) throw new Error(`The page has shown no ${what}.`)
  return moment
}

const gzipped = (file: string) => gzipSync(readFileSync(file)).length

const fileSize = (folder: string, url: string) => gzipped(join(folder, decodeURI(new URL(url).pathname)))

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
