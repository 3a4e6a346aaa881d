import { createCanvas, loadImage } from '@napi-rs/canvas'

/** How an icon is made of the sign of the site. */
export interface IconDesign {
  /** In pixels, both ways. */
  size: number
  /** How much of the size the sign takes up. */
  share: number
  /** A CSS colour; transparent where it is left out. */
  background?: string
}

/** The sign, an SVG picture that is as wide as high, in the middle of a PNG picture. */
export async function drawIcon(
  sign: Uint8Array,
  { size, share, background }: IconDesign,
): Promise<Uint8Array> {
  const canvas = createCanvas(size, size)
  const context = canvas.getContext('2d')
  if (background) {
    context.fillStyle = background
    context.fillRect(0, 0, size, size)
  }
  const margin = (size * (1 - share)) / 2
  context.drawImage(await loadImage(sign), margin, margin, size * share, size * share)
  return canvas.encode('png')
}
