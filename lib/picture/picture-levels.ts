import { type Box, boxAround, type PixelSize } from '../map/box'

/** A map above its text, or in another site's page, is not larger; one beside its text is not smaller. In CSS pixels. */
const LARGEST_ABOVE_TEXT: PixelSize = { width: 960, height: 720 }
const SMALLEST_BESIDE_TEXT: PixelSize = { width: 520, height: 500 }

/** A zoom at which some maps open, and which these are: at least as large as `atLeast`, and not as large as `below`. */
export interface PictureLevel {
  zoom: number
  atLeast: PixelSize
  below: PixelSize | null
}

export interface LevelLimits {
  /** The largest map that the picture fills, in CSS pixels; a larger one is sea at its edges until the tiles come. */
  size: PixelSize
  /** The smallest map that the picture is drawn for, in CSS pixels; a smaller one shows the picture of this one. */
  smallest: PixelSize
}

/** The levels that maps between the smallest and the largest open at, from the farthest on. */
export function levelsOf(
  zooms: readonly { zoom: number; atLeast: PixelSize }[],
  { size, smallest }: LevelLimits,
): PictureLevel[] {
  const levels = zooms.map(({ zoom, atLeast }, index) => ({
    zoom,
    atLeast: {
      width: Math.max(atLeast.width, smallest.width),
      height: Math.max(atLeast.height, smallest.height),
    },
    below: zooms[index + 1]?.atLeast ?? null,
  }))
  const isSeen = ({ atLeast, below }: PictureLevel) =>
    atLeast.width < size.width &&
    atLeast.height < size.height &&
    (!below || below.width > smallest.width || below.height > smallest.height)
  return levels.filter(isSeen)
}

/** Rules that show each level from its size on, until the next one does. */
export function levelRules(levels: readonly PictureLevel[]): string {
  const [, ...nearer] = levels
  const hidden = nearer.map(({ zoom }) => at(zoom)).join()
  return [
    hidden && `${hidden}{display:none}`,
    ...nearer.map(({ zoom, atLeast }, index) => {
      const farther = levels.slice(0, index + 1).map((level) => at(level.zoom))
      return `@container ${sizeQuery(atLeast)}{${farther.join()}{display:none}${at(zoom)}{display:block}}`
    }),
  ].join('')
}

/** Selects the picture of a level. */
export const at = (zoom: number) => `[data-picture-zoom="${zoom}"]`

/** The container query of a map at least as large. */
export const sizeQuery = ({ width, height }: PixelSize) =>
  `(min-width:${Math.ceil(width)}px) and (min-height:${Math.ceil(height)}px)`

/**
 * What of the largest picture is seen at a level, in CSS pixels from its top left corner: maps narrower than the next level's
 * however high, and maps lower than those however wide; a cross.
 */
export function regionsOf({ below }: PictureLevel, { width, height }: PixelSize): Box[] {
  const upright = { width: Math.min(below?.width ?? width, width), height }
  const lying = { width, height: Math.min(below?.height ?? height, height) }
  if (below && upright.width < SMALLEST_BESIDE_TEXT.width)
    upright.height = Math.min(height, LARGEST_ABOVE_TEXT.height)
  if (below && lying.height < SMALLEST_BESIDE_TEXT.height)
    lying.width = Math.min(width, LARGEST_ABOVE_TEXT.width)
  const middle = { x: width / 2, y: height / 2 }
  const [column, row] = [boxAround(middle, upright), boxAround(middle, lying)]
  return [column, { ...row, maxX: column.minX }, { ...row, minX: column.maxX }].filter(
    ({ minX, maxX }) => maxX > minX,
  )
}
