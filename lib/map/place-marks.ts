import { isolated } from '../writing-direction'
import { boxAround, contains, type PixelPoint, union } from './box'
import { clusterPlaces, type PlaceCluster } from './cluster-places'
import { fanOut, mean, ROW } from './fan-out'
import type { LabelSide } from './label-sides'
import type { MapPlace } from './map-view'
import { MARKER_DIAMETER } from './marker-layout'
import { project, unproject } from './web-mercator'

/** What one marker stands for: a place, or several that lie at one spot (a stack) or near each other (a cluster). */
export interface MapMark extends MapPlace {
  /** The places that it stands for, in order, the first of which names its address; null for the marker of one place. */
  members: readonly MapPlace[] | null
  /** The zoom at which a cluster comes apart; null for a stack, which is spread apart instead, and for one place. */
  comesApartAt: number | null
  /** Whether it would be in a stack or cluster, were it not open. */
  isApart: boolean
  /** From where the place is to where its marker is spread to, in CSS pixels; null for one that is alone where it is. */
  fan: PixelPoint | null
  /** The side of its name in the columns of an open stack; null where it may choose. */
  side: LabelSide | null
}

export interface OpenMarks {
  /**
   * The address of a place that has its own marker: a stack that holds it is spread apart, in two columns around the spot; a cluster
   * goes on without it.
   */
  open?: string | null
  /** The address of a place that stands beside the stack of the others: for pictures, which have no room for all. */
  apart?: string | null
  /** The nearest zoom of a map on which a cluster that holds `open` is spread apart as well, if it does not come apart by then. */
  nearestZoom?: number | null
}

/** Places nearer than this to the first of them, in CSS pixels, lie at one spot: no eye tells them apart. */
const SPOT = 6

/** So many at one spot are one marker until a reader opens it; fewer are always spread apart. */
const STACK_FROM = 5

/** So much of the names beside an open stack is kept free of other markers, in CSS pixels. */
const LABEL = 90

/** The markers of places at a zoom, in order, each for one place or for several, named for how many they are. */
export function placeMarks(places: readonly MapPlace[], zoom: number, opened: OpenMarks): MapMark[] {
  const { clusters, alone } = clusterPlaces(places, zoom)
  // What lies at one spot only from afar comes apart as a cluster does.
  const isStack = (cluster: PlaceCluster) => isAtOneSpot(cluster.places, Math.max(zoom, cluster.comesApartAt))
  const stacks = [
    ...groupsAtOneSpot(alone, zoom),
    ...clusters.filter(isStack).map((cluster) => cluster.places),
  ]
  const marks = [
    ...stacks.flatMap((stack) => stackMarks(stack, zoom, opened)),
    ...clusters
      .filter((cluster) => !isStack(cluster))
      .flatMap((cluster) => clusterMarks(cluster, zoom, opened)),
  ]
  const order = new Map(places.map(({ path }, index) => [path, index]))
  return withoutCovered(marks, zoom).sort((a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0))
}

/** The places that marks stand for. */
export const placesOf = (marks: readonly MapMark[]): MapPlace[] =>
  marks.flatMap((mark) => mark.members ?? [mark])

/** The mark that stands for a place, by itself or with others. */
export const markOf = (marks: readonly MapMark[], path: string | null): MapMark | undefined =>
  marks.find((mark) => mark.path === path) ??
  marks.find(({ members }) => members?.some((place) => place.path === path))

/** The places of which something is drawn on the ground: the circle around a place says nothing while its marker is in a cluster. */
export function placesOnGround(places: readonly MapPlace[], marks: readonly MapMark[]): MapPlace[] {
  const clustered = new Set(
    marks.flatMap(({ members, comesApartAt }) => (comesApartAt === null ? [] : (members ?? []))),
  )
  return places.filter((place) => place.extent || (place.uncertainty && !clustered.has(place)))
}

function stackMarks(stack: readonly MapPlace[], zoom: number, { open, apart }: OpenMarks): MapMark[] {
  if (stack.length === 1) return stack.map(aloneMark)
  if (stack.length < STACK_FROM) return fanMarks(stack.map(aloneMark), zoom)
  if (stack.some(({ path }) => path === open)) return fanMarks(stack.map(apartMark), zoom)
  const own = stack.find(({ path }) => path === apart)
  const others = groupMark(
    stack.filter(({ path }) => path !== apart),
    null,
  )
  return own ? fanMarks([apartMark(own), others], zoom) : [others]
}

/** The marks of a cluster, in which an open place goes on being found where it is. */
function clusterMarks({ places, comesApartAt }: PlaceCluster, zoom: number, opened: OpenMarks): MapMark[] {
  const own = places.find(({ path }) => path === (opened.open ?? opened.apart))
  if (own && opened.nearestZoom && opened.nearestZoom < comesApartAt)
    return fanMarks(places.map(apartMark), zoom)
  const others = groupMark(
    places.filter((place) => place !== own),
    comesApartAt,
  )
  return own ? [apartMark(own), others] : [others]
}

const aloneMark = (place: MapPlace): MapMark => ({
  ...place,
  members: null,
  comesApartAt: null,
  isApart: false,
  fan: null,
  side: null,
})

const apartMark = (place: MapPlace): MapMark => ({ ...aloneMark(place), isApart: true })

/** One mark for several places: a stack stands where its first place would, a cluster in the middle of its places. */
function groupMark(members: readonly MapPlace[], comesApartAt: number | null): MapMark {
  const [first] = members
  if (!first) throw new Error('A marker stands for at least one place.')
  const isInferred = members.every(({ basis }) => basis === 'inferred')
  const { name } = members.find(({ basis }) => basis === 'named') ?? first
  const where = comesApartAt === null ? 'at one spot' : `around ${isolated(name)}`
  return {
    ...aloneMark(first),
    position: comesApartAt === null ? first.position : middleOf(members),
    letter: undefined,
    lang: undefined,
    name: comesApartAt === null ? `${members.length} places` : `around ${name}`,
    spokenName: `${members.length} places ${where}${isInferred ? ', all inferred' : ''}`,
    basis: isInferred ? 'inferred' : 'named',
    extent: null,
    uncertainty: null,
    popup: null,
    members,
    comesApartAt,
  }
}

function middleOf(places: readonly MapPlace[]): [number, number] {
  const points = places.map(({ position }) => project(position, 0))
  return unproject({ x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) }, 0)
}

function fanMarks(marks: readonly MapMark[], zoom: number): MapMark[] {
  const fanned = fanOut(
    marks.map(({ position }) => project(position, zoom)),
    marks.length < STACK_FROM,
  )
  return marks.map((mark, index) => ({ ...mark, ...fanned[index] }))
}

/** Leaves out the markers that an open stack covers, as a popup would, until it is closed. */
function withoutCovered(marks: readonly MapMark[], zoom: number): MapMark[] {
  const fan = marks.filter((mark) => mark.fan && mark.isApart)
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

function isAtOneSpot([first, ...others]: readonly MapPlace[], zoom: number): boolean {
  if (!first) return false
  const { x, y } = project(first.position, zoom)
  return others.every(({ position }) => {
    const point = project(position, zoom)
    return Math.hypot(point.x - x, point.y - y) < SPOT
  })
}

function groupsAtOneSpot(places: readonly MapPlace[], zoom: number): MapPlace[][] {
  const groups: { point: PixelPoint; members: MapPlace[] }[] = []
  // By where their first place is: of thousands of places, only few are looked at for each.
  const cells = new Map<string, number[]>()
  for (const place of places) {
    const point = project(place.position, zoom)
    const [column, row] = [Math.floor(point.x / SPOT), Math.floor(point.y / SPOT)]
    const near = around(column, row).flatMap((cell) => cells.get(cell) ?? [])
    const first = near
      .filter((index) => {
        const other = groups[index]?.point ?? point
        return Math.hypot(point.x - other.x, point.y - other.y) < SPOT
      })
      .reduce((least, index) => Math.min(least, index), groups.length)
    const group = groups[first]
    if (group) {
      group.members.push(place)
      continue
    }
    groups.push({ point, members: [place] })
    const cell = `${column} ${row}`
    cells.set(cell, [...(cells.get(cell) ?? []), first])
  }
  return groups.map(({ members }) => members)
}

/** A cell and those beside it. */
const around = (column: number, row: number): string[] =>
  [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => `${column + x} ${row + y}`))
