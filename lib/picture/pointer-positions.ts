import { type Box, grow, type PixelPoint, type PixelSize, translate } from '../map/box'
import { mostPointers, POINTER_CLEARANCE, POINTER_INSET } from '../map/describe-pointer'
import { edgePointers } from '../map/edge-pointers'

export interface PointerToPlace {
  /** Of the place from the map's middle, in CSS pixels. */
  offset: PixelPoint
  size: PixelSize
}

/** How one pointer is placed: its declarations for every map, and others for maps up to a width, the widest first. */
export interface PointerPosition {
  declarations: string
  upTo: { width: number; declarations: string }[]
}

/** So long, in CSS pixels, that a pointer stands on one of the two long edges. */
const LONG = 3000

/** The other side, in CSS pixels, where only the other pointers are in the way, not the markers. */
const WIDE = 1500

/** Maps of about as many widths are told apart as phones, tablets and windows have, in CSS pixels. */
const WIDTHS = [1100, 900, 768, 640, 520, 440, 400, 368, 330, 290]

/**
 * Where the pointers of a map stand, as CSS declarations that hold for a map of any size: `edgePointers`, reckoned by the
 * browser from the size of its container. They keep clear of each other and of the markers, as there.
 *
 * @param markers boxes of the markers and their labels, in CSS pixels from the map's middle
 */
export function pointerPositions(
  pointers: readonly PointerToPlace[],
  markers: readonly Box[],
): PointerPosition[] {
  const along = moves(pointers, { width: LONG, height: WIDE }, markers).map(({ x }) => x)
  const beside = moves(pointers, { width: WIDE, height: LONG }, markers).map(({ y }) => y)
  const besideUpTo = WIDTHS.map((width) => ({
    width,
    // The others are not shown on maps so narrow, and take no room there.
    moves: moves(pointers.slice(0, mostPointers(width)), { width, height: LONG }, markers).map(({ y }) => y),
  }))
  return pointers.map((pointer, index) => {
    let last = beside[index] ?? 0
    const upTo: PointerPosition['upTo'] = []
    for (const { width, moves } of besideUpTo) {
      const move = moves[index] ?? 0
      if (Math.abs(move - last) >= 1) upTo.push({ width, declarations: `--beside:${short(move)}px` })
      last = move
    }
    return { declarations: position(pointer, along[index] ?? 0, beside[index] ?? 0), upTo }
  })
}

/** How far each pointer is moved from where it would like to stand on a map of a size. */
function moves(pointers: readonly PointerToPlace[], size: PixelSize, markers: readonly Box[]): PixelPoint[] {
  const middle = { x: size.width / 2, y: size.height / 2 }
  const frame = grow({ minX: 0, minY: 0, maxX: size.width, maxY: size.height }, -POINTER_INSET)
  const points = pointers.map((pointer) => ({
    point: { x: middle.x + pointer.offset.x, y: middle.y + pointer.offset.y },
    size: pointer.size,
  }))
  const obstacles = markers.map((box) => grow(translate(box, middle), POINTER_CLEARANCE))
  const together = edgePointers(frame, points, obstacles)
  return points.map((point, index) => {
    const [alone] = edgePointers(frame, [point], [])
    const center = together[index]?.center ?? middle
    return { x: center.x - (alone?.center.x ?? center.x), y: center.y - (alone?.center.y ?? center.y) }
  })
}

/**
 * From the middle of the map the pointer goes so far (`--to-side`, `--to-top`) that it meets the side, or the top or bottom,
 * whichever is nearer, and from there along that edge. Each move is bounded by how much nearer its edge is, times a thousand:
 * so it is whole on that edge, and nothing on the other.
 */
function position({ offset, size }: PointerToPlace, along: number, beside: number): string {
  const distance = Math.hypot(offset.x, offset.y) || 1
  const [right, down] = [offset.x / distance, offset.y / distance]
  const [marginX, marginY] = [POINTER_INSET + size.width / 2, POINTER_INSET + size.height / 2]
  return [
    `width:${size.width}px`,
    `--along:${short(along)}px`,
    `--beside:${short(beside)}px`,
    `--to-side:calc((50cqw - ${marginX}px)*${reciprocal(right)})`,
    `--to-top:calc((50cqh - ${marginY}px)*${reciprocal(down)})`,
    '--to-edge:min(var(--to-side),var(--to-top))',
    '--on-side:max(0px,(var(--to-top) - var(--to-side))*1000)',
    '--on-top:max(0px,(var(--to-side) - var(--to-top))*1000)',
    `left:${on('50cqw', right, '--along', '--on-top', marginX, '100cqw', size.width)}`,
    `top:${on('50cqh', down, '--beside', '--on-side', marginY, '100cqh', size.height)}`,
  ].join(';')
}

function on(
  middle: string,
  share: number,
  move: string,
  bound: string,
  margin: number,
  whole: string,
  extent: number,
) {
  const moved = `clamp(-1*var(${bound}),var(${move}),var(${bound}))`
  const center = `${middle} + var(--to-edge)*${short(share)} + ${moved}`
  return `calc(clamp(${margin}px,${center},${whole} - ${margin}px) - ${extent / 2}px)`
}

/** Of a share from −1 to 1, without its sign; never endless. */
const reciprocal = (share: number) => short(1 / Math.max(Math.abs(share), 0.0001))

const short = (value: number) => Math.round(value * 10_000) / 10_000
