import { boxAround, contains, type PixelPoint, union } from './box'
import type { LabelSide } from './label-sides'
import type { MapPlace } from './map-view'
import { GAP, MARKER_DIAMETER } from './marker-layout'
import { project } from './web-mercator'

/** What one marker stands for: a place, or a stack of them. */
export interface MapMark extends MapPlace {
  /** The places that lie at one spot, as long as one marker stands for them all; null for the marker of one place. */
  stack: readonly MapPlace[] | null
  /** From where the place is to where its marker is spread to, in CSS pixels; null for one that is alone where it is. */
  fan: PixelPoint | null
  /** The side of its name in the columns of an open stack; null where it may choose. */
  side: LabelSide | null
}

/** Places nearer than this to the first of them, in CSS pixels, lie at one spot: no eye tells them apart. */
const SPOT = 6

/** So many at one spot are one marker until a reader opens it; fewer are always spread apart. */
const STACK_FROM = 5

/** More than so many rows would not fit on a phone's map. */
const MOST_ROWS = 12

/** From row to row: two lines of a label, and some room. In CSS pixels, as all that follows. */
const ROW = 34

/** So much of the names beside an open stack is kept free of other markers. */
const LABEL = 90

/** From the spot to the middle of the markers beside it, for a pair and for the middle rows of a full fan. */
const NEAREST = (MARKER_DIAMETER + GAP) / 2 + 8
const BULGE = 40

/**
 * The markers of places at a zoom, in order: those at one spot are one stack, named for how many they are, where its first place
 * would stand. A stack that holds the place `open` (named by its address) is spread apart: two columns around the spot, in order
 * from top to bottom, so that each marker has room for its name. The place `apart` stands beside the stack of the others: for
 * pictures, which have no room for all.
 */
export function stackPlaces(
  places: readonly MapPlace[],
  zoom: number,
  { open, apart }: { open?: string | null; apart?: string | null },
): MapMark[] {
  const marks = groupsAtOneSpot(places, zoom).flatMap((group) => {
    const alone = group.map((place) => ({ ...place, stack: null, fan: null, side: null }))
    if (group.length === 1) return alone
    if (group.length < STACK_FROM || group.some(({ path }) => path === open)) return fanOut(alone, zoom)
    const own = alone.find(({ path }) => path === apart)
    const others = stackOf(group.filter(({ path }) => path !== apart))
    return own ? fanOut([own, others], zoom) : [others]
  })
  const order = new Map(places.map(({ path }, index) => [path, index]))
  return withoutCovered(marks, zoom, open ?? null).sort(
    (a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0),
  )
}

/** Leaves out the markers that an open stack covers, as a popup would, until it is closed. */
function withoutCovered(marks: readonly MapMark[], zoom: number, open: string | null): MapMark[] {
  const opened = marks.find(({ path, fan }) => fan && path === open)
  const fan = opened ? marks.filter((mark) => mark.fan && isAtOneSpot(mark, opened, zoom)) : []
  if (fan.length < STACK_FROM) return [...marks]
  const { minX, maxX, minY, maxY } = fan
    .map((mark) => boxAround(centerOf(mark, zoom), { width: MARKER_DIAMETER, height: ROW }))
    .reduce(union)
  const covered = { minX: minX - LABEL, maxX: maxX + LABEL, minY: minY - ROW / 2, maxY: maxY + ROW / 2 }
  return marks.filter((mark) => fan.includes(mark) || !contains(covered, centerOf(mark, zoom)))
}

function centerOf({ position, fan }: MapMark, zoom: number): PixelPoint {
  const { x, y } = project(position, zoom)
  return { x: x + (fan?.x ?? 0), y: y + (fan?.y ?? 0) }
}

function isAtOneSpot(a: MapMark, b: MapMark, zoom: number): boolean {
  const [from, to] = [project(a.position, zoom), project(b.position, zoom)]
  return Math.hypot(to.x - from.x, to.y - from.y) < 2 * SPOT
}

/** The places that marks stand for. */
export const placesOf = (marks: readonly MapMark[]): MapPlace[] =>
  marks.flatMap((mark) => mark.stack ?? [mark])

function groupsAtOneSpot(places: readonly MapPlace[], zoom: number): MapPlace[][] {
  const groups: { point: PixelPoint; members: MapPlace[] }[] = []
  for (const place of places) {
    const { x, y } = project(place.position, zoom)
    const group = groups.find(({ point }) => Math.hypot(x - point.x, y - point.y) < SPOT)
    if (group) group.members.push(place)
    else groups.push({ point: { x, y }, members: [place] })
  }
  return groups.map(({ members }) => members)
}

function stackOf(stack: readonly MapPlace[]): MapMark {
  const [first] = stack
  if (!first) throw new Error('A stack has at least one place.')
  return {
    ...first,
    letter: undefined,
    lang: undefined,
    name: `${stack.length} places`,
    spokenName: `${stack.length} places at one spot`,
    basis: stack.every(({ basis }) => basis === 'inferred') ? 'inferred' : 'named',
    extent: null,
    uncertainty: null,
    popup: null,
    stack,
    fan: null,
    side: null,
  }
}

function fanOut(marks: readonly MapMark[], zoom: number): MapMark[] {
  const points = marks.map(({ position }) => project(position, zoom))
  const spot = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) }
  const columns = Math.max(2, Math.ceil(marks.length / MOST_ROWS))
  const rows = Math.ceil(marks.length / columns)
  return marks.map((mark, index) => {
    const column = Math.floor(index / rows)
    const inColumn = Math.min(rows, marks.length - column * rows)
    const y = ((index % rows) - (inColumn - 1) / 2) * ROW
    // Columns bend as brackets do, so that no leader runs through another marker; more of them go out to both sides in turn.
    const bend = Math.sqrt(1 - (y / ((rows / 2) * ROW)) ** 2)
    const out = NEAREST + Math.min(1, (rows - 1) / 8) * BULGE * bend + Math.floor(column / 2) * 2 * ROW
    const point = points[index] ?? spot
    const side = marks.length < STACK_FROM ? null : column % 2 === 0 ? 'left' : 'right'
    return {
      ...mark,
      side,
      fan: { x: spot.x + (column % 2 === 0 ? -out : out) - point.x, y: spot.y + y - point.y },
    }
  })
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
