import type { LabelColors } from '../map-theme'
import type { PlacedLabel, WriteLabel } from './place-label'

/** Writes labels on the canvas of a tile. */
export const writeLabelOnCanvas =
  (fontFamily: string): WriteLabel =>
  (label, context) => {
    if (label.style.dot) drawDot(context, label.style.dot, label.style.colors)
    drawLines(context, fontFamily, label)
  }

function drawDot(
  context: CanvasRenderingContext2D,
  { radius, ring }: { radius: number; ring: boolean },
  { text, halo }: LabelColors,
) {
  const fillCircle = (color: string, size: number) => {
    context.fillStyle = color
    context.beginPath()
    context.arc(0, 0, size, 0, 2 * Math.PI)
    context.fill()
  }
  context.globalAlpha = 1
  fillCircle(halo, radius + 1.2)
  fillCircle(text, radius)
  if (!ring) return
  fillCircle(halo, radius - 1)
  fillCircle(text, radius - 2)
}

function drawLines(
  context: CanvasRenderingContext2D,
  fontFamily: string,
  { lines, style: { size, weight, spacing, colors } }: PlacedLabel,
) {
  context.globalAlpha = 1
  context.font = `${weight} ${size}px ${fontFamily}`
  context.lineJoin = 'round'
  context.lineWidth = 3
  context.strokeStyle = colors.halo
  context.fillStyle = colors.text
  // All halos first: none may cover a letter of the line above.
  for (const write of [context.strokeText.bind(context), context.fillText.bind(context)]) {
    for (const { text, x, y } of lines) {
      if (spacing === 0) write(text, x, y)
      else writeSpaced(context, write, text, x, y, spacing)
    }
  }
}

/** Letter by letter: Safari has no `letterSpacing` for canvases yet. */
function writeSpaced(
  context: CanvasRenderingContext2D,
  write: (text: string, x: number, y: number) => void,
  line: string,
  left: number,
  baseline: number,
  spacing: number,
) {
  for (const [i, letter] of [...line].entries()) {
    // Measured with what stands before it, so that kerning is kept.
    const before =
      context.measureText([...line].slice(0, i + 1).join('')).width - context.measureText(letter).width
    write(letter, left + before + i * spacing, baseline)
  }
}
