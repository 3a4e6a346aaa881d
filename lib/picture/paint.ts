import { Path2D, type SKRSContext2D } from '@napi-rs/canvas'
import { canvasFontFamily } from './fonts'
import { missingLetters } from './missing-letters'
import type { GroupShape, Shape, Stroke, TextShape } from './shape'

/** Paints shapes on a canvas of the build, for pictures in pixels: the same shapes that `svgOf` writes. */
export function paint(context: SKRSContext2D, shapes: readonly Shape[]): void {
  for (const shape of shapes) {
    context.save()
    if (shape.kind === 'group') paintGroup(context, shape)
    else if (shape.kind === 'text') paintText(context, shape)
    else paintOutline(context, shape)
    context.restore()
  }
}

function paintGroup(context: SKRSContext2D, { placed, clip, shapes }: GroupShape) {
  if (placed) {
    context.translate(placed.x, placed.y)
    context.scale(placed.scale, placed.scale)
  }
  if (clip) {
    context.beginPath()
    context.rect(clip.minX, clip.minY, clip.maxX - clip.minX, clip.maxY - clip.minY)
    context.clip()
  }
  paint(context, shapes)
}

function paintOutline(context: SKRSContext2D, shape: Exclude<Shape, { kind: 'group' | 'text' }>) {
  const outline = outlineOf(shape)
  const { fill, fillOpacity = 1, stroke } = shape
  const unit = shape.kind === 'path' ? shape.unit : 1
  context.scale(unit, unit)
  const drawStroke = () => {
    if (!stroke) return
    setStroke(context, stroke, unit)
    context.stroke(outline)
  }
  const drawFill = () => {
    if (!fill || fill === 'none') return
    context.globalAlpha = fillOpacity
    context.fillStyle = fill
    context.fill(outline)
  }
  for (const draw of stroke?.isOverFill ? [drawFill, drawStroke] : [drawStroke, drawFill]) draw()
}

function outlineOf(shape: Exclude<Shape, { kind: 'group' | 'text' }>): Path2D {
  if (shape.kind === 'path') return new Path2D(shape.data)
  const outline = new Path2D()
  if (shape.kind === 'circle') outline.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI)
  else outline.roundRect(shape.x, shape.y, shape.width, shape.height, shape.corner ?? 0)
  return outline
}

function setStroke(
  context: SKRSContext2D,
  { color, width, dash, opacity = 1, cap = 'butt' }: Stroke,
  unit: number,
) {
  context.strokeStyle = color
  context.globalAlpha = opacity
  context.lineWidth = width / unit
  context.lineJoin = 'round'
  context.lineCap = cap
  context.setLineDash((dash ?? []).map((length) => length / unit))
}

function paintText(context: SKRSContext2D, text: TextShape) {
  const { family = 'sans' } = text
  // An empty place is read as an omission, a row of boxes as a fault.
  if (missingLetters(text.text, family).length > 0) return
  context.font = `${text.isItalic ? 'italic ' : ''}${text.weight} ${text.size}px ${canvasFontFamily(family, text.text)}`
  context.direction = text.isRightToLeft ? 'rtl' : 'ltr'
  context.letterSpacing = `${text.spacing ?? 0}px`
  context.textAlign = text.anchor === 'middle' ? 'center' : text.anchor
  if (text.halo) {
    context.strokeStyle = text.halo.color
    context.lineWidth = text.halo.width
    context.lineJoin = 'round'
    context.strokeText(text.text, text.x, text.y)
  }
  context.fillStyle = text.fill
  context.fillText(text.text, text.x, text.y)
}
