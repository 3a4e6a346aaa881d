import { createCanvas } from '@napi-rs/canvas'
import type { PixelSize } from '../map/box'
import { encodePng } from './encode-png'
import { paint } from './paint'
import type { Shape } from './shape'

/** Shapes that leave no pixel transparent as a PNG picture, each of their pixels drawn as so many by so many. */
export function pngOf(size: PixelSize, shapes: readonly Shape[], scale = 1): Uint8Array {
  const canvas = createCanvas(size.width * scale, size.height * scale)
  const context = canvas.getContext('2d')
  context.scale(scale, scale)
  paint(context, shapes)
  return encodePng(canvas.data(), canvas)
}
