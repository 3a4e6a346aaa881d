import { createCanvas, loadImage } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { encodePng } from './encode-png'

test('a picture is read as it was written, pixel for pixel', async () => {
  const size = { width: 3, height: 2 }
  const pixels = Uint8Array.from({ length: 4 * 3 * 2 }, (_, index) => (index % 4 === 3 ? 255 : 10 * index))
  const image = await loadImage(Buffer.from(encodePng(pixels, size)))
  expect([image.width, image.height]).toEqual([3, 2])
  const context = createCanvas(3, 2).getContext('2d')
  context.drawImage(image, 0, 0)
  expect([...context.getImageData(0, 0, 3, 2).data]).toEqual([...pixels])
})
