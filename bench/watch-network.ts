import type { CDPSession } from '@playwright/test'

/** What came over the network, and when, in seconds of the browser's own clock. */
export interface NetworkRecord {
  /** Bytes on the wire, headers included, as they came. */
  received: { time: number; bytes: number }[]
  /** Files that came whole, when, and with how many bytes on the wire. */
  finished: { time: number; url: string; bytes: number }[]
  /** Requests to another origin, each of which was refused. */
  toOtherSites: string[]
  /** How many requests are under way. */
  pending: () => number
  /** When something last began or ended, by `Date.now()`. */
  lastChange: () => number
  /** Milliseconds from the start of a navigation (`performance.timeOrigin`) on the browser's own clock. */
  clockAt: (timeOrigin: number, milliseconds: number) => number
}

/** Notes all that the page of a session asks the network for. */
export async function watchNetwork(session: CDPSession, origin: string): Promise<NetworkRecord> {
  const urls = new Map<string, string>()
  const heads = new Map<string, number>()
  const pending = new Set<string>()
  let lastChange = Date.now()
  let clockMinusWall = 0
  const record: NetworkRecord = {
    received: [],
    finished: [],
    toOtherSites: [],
    pending: () => pending.size,
    lastChange: () => lastChange,
    clockAt: (timeOrigin, milliseconds) => (timeOrigin + milliseconds) / 1000 + clockMinusWall,
  }

  session.on('Network.requestWillBeSent', ({ requestId, request: { url }, timestamp, wallTime }) => {
    if (!/^https?:/.test(url)) return
    clockMinusWall = timestamp - wallTime
    lastChange = Date.now()
    urls.set(requestId, url)
    pending.add(requestId)
    if (new URL(url).origin !== origin) record.toOtherSites.push(url)
  })
  session.on('Network.responseReceived', ({ requestId, timestamp, response }) => {
    const bytes = response.encodedDataLength
    heads.set(requestId, bytes)
    record.received.push({ time: timestamp, bytes })
  })
  session.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
    heads.set(requestId, (heads.get(requestId) ?? 0) + encodedDataLength)
    record.received.push({ time: timestamp, bytes: encodedDataLength })
  })
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const url = urls.get(requestId)
    if (!url) return
    pending.delete(requestId)
    lastChange = Date.now()
    record.finished.push({ time: timestamp, url, bytes: encodedDataLength })
    // The whole sum is known only now: what the parts missed came by this time.
    record.received.push({ time: timestamp, bytes: encodedDataLength - (heads.get(requestId) ?? 0) })
  })
  session.on('Network.loadingFailed', ({ requestId }) => {
    pending.delete(requestId)
    lastChange = Date.now()
  })
  await session.send('Network.enable')
  return record
}
