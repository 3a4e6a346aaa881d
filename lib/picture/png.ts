import { createCanvas } from '@napi-rs/canvas'
import type { PixelSize } from '../map/box'
import { paint } from './paint'
import type { Shape } from './shape'

/** Shapes as a PNG picture, each of their pixels drawn as so many by so many. */
export async function pngOf(size: PixelSize, shapes: readonly Shape[], scale = 1): Promise<Uint8Array> {
  const canvas = createCanvas(size.width * scale, size.height * scale)
  const context = canvas.getContext('2d')
  context.scale(scale, scale)
  paint(context, shapes)
  return canvas.encode('png')
}
