import type { LongTask } from './blocking-time'

/** What a page notes of its own loading: moments in milliseconds from the start of navigation, null where they did not come. */
export interface LoadRecord {
  /** First Contentful Paint (https://w3c.github.io/paint-timing/). */
  firstPaint: number | null
  /** The beginning of the first frame with a picture of the map in it. */
  picture: number | null
  largestPaint: number | null
  /** The sum of the scores of all layout shifts that no input caused (https://wicg.github.io/layout-instability/). */
  layoutShift: number
  /** The interactive map has taken the place of its picture: its markers answer. */
  taken: number | null
  /** Everything in sight is drawn on the interactive map. */
  drawn: number | null
  /** The beginning of the first frame with all of the plain page's markers in it, their pictures loaded. */
  plainMarkers: number | null
  tasks: LongTask[]
}

declare global {
  interface Window {
    loadRecord: LoadRecord
    /** Tells the bench that the markers answer and everything in sight is drawn. */
    tellDrawn: (nothing: '') => void
  }
}

/**
 * Runs in the page, before its own scripts, and keeps `window.loadRecord` up to date. It asks for nothing that would make the
 * browser lay the page out when it would not do so by itself: what is in sight is looked up once a frame, only until it is there.
 */
export function recordLoad(): void {
  const record: LoadRecord = {
    firstPaint: null,
    picture: null,
    largestPaint: null,
    layoutShift: 0,
    taken: null,
    drawn: null,
    plainMarkers: null,
    tasks: [],
  }
  window.loadRecord = record

  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') record.firstPaint = startTime
  })
  observe('largest-contentful-paint', ({ startTime }) => {
    record.largestPaint = startTime
  })
  observe('layout-shift', (entry) => {
    if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput)
      record.layoutShift += Number(entry.value)
  })
  observe('longtask', ({ startTime, duration }) => record.tasks.push({ start: startTime, duration }))

  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-taken]')) return
    record.taken = performance.now()
    observer.disconnect()
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-taken'] })

  const hasRoom = (element: Element) => element.getClientRects().length > 0
  const lookUp = (frame: number) => {
    if (record.picture === null) {
      const pictures = [...document.querySelectorAll('[data-map-picture] svg')]
      if (pictures.some(hasRoom)) record.picture = frame
    }
    if (record.plainMarkers === null) {
      const markers = [...document.querySelectorAll<HTMLImageElement>('img.leaflet-marker-icon')]
      if (markers.length > 0 && markers.every((marker) => marker.complete && marker.naturalWidth > 0))
        record.plainMarkers = frame
    }
    if (record.drawn === null) {
      const tiles = [...document.querySelectorAll('.leaflet-tile-pane .leaflet-tile')]
      if (tiles.length > 0 && tiles.every((tile) => tile.classList.contains('leaflet-tile-loaded')))
        record.drawn = frame
    }
    if (record.drawn !== null && (record.taken ?? record.plainMarkers) !== null) window.tellDrawn('')
    else requestAnimationFrame(lookUp)
  }
  requestAnimationFrame(lookUp)
}
