import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Box, PixelSize } from '../map/box'
import type { FontFamily } from './fonts'
import type { CircleShape, Shape, Stroke, TextShape } from './shape'

/** The fonts of the page, and what comes nearest where they are not installed. */
export const svgFontFamilies: Record<FontFamily, string> = {
  sans: "Inter, 'Helvetica Neue', Arial, sans-serif",
  serif: "'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', serif",
}

type Attributes = Record<string, string | number | undefined>

/**
 * Shapes as an SVG element, text as text. Every look stands in an attribute, none in a style sheet or `style`: the picture is
 * the same in a page, in a file of its own, and under a content security policy that knows no inline styles.
 */
export const svgElement = (size: PixelSize, attributes: Attributes, shapes: readonly Shape[]): Element =>
  x(
    'svg',
    { width: size.width, height: size.height, viewBox: `0 0 ${size.width} ${size.height}`, ...attributes },
    elementsOf(shapes),
  )

/** The same as text. */
export const svgOf = (size: PixelSize, attributes: Attributes, shapes: readonly Shape[]): string =>
  toXml(svgElement(size, attributes, shapes), { closeEmptyElements: true, tightClose: true })

/** Texts, or circles, of one look that follow each other share a group, which halves the bytes of a map full of names. */
function elementsOf(shapes: readonly Shape[]): Element[] {
  const elements: Element[] = []
  let lookOfLast = ''
  for (const shape of shapes) {
    if (shape.kind !== 'text' && shape.kind !== 'circle') {
      lookOfLast = ''
      elements.push(elementOf(shape))
      continue
    }
    const attributes = shape.kind === 'text' ? lookOfText(shape) : lookOfCircle(shape)
    const look = JSON.stringify([shape.kind, attributes])
    if (look !== lookOfLast) elements.push(x('g', attributes))
    lookOfLast = look
    elements.at(-1)?.children.push(shape.kind === 'text' ? textElement(shape) : circleElement(shape))
  }
  return elements
}

const textElement = (shape: TextShape) => x('text', { x: short(shape.x), y: short(shape.y) }, shape.text)

const circleElement = (shape: CircleShape) =>
  x('circle', { cx: short(shape.x), cy: short(shape.y), r: short(shape.radius) })

const lookOfCircle = ({ fill = 'none', fillOpacity, stroke }: CircleShape): Attributes => ({
  fill,
  'fill-opacity': fillOpacity,
  ...strokeOf(stroke, 1, fill !== 'none'),
})

function elementOf(shape: Exclude<Shape, TextShape | CircleShape>): Element {
  switch (shape.kind) {
    case 'path': {
      const { data, unit, fill = 'none', fillOpacity, stroke } = shape
      const scale = `scale(${unit})`
      return x('path', {
        d: data,
        transform: scale,
        fill,
        'fill-opacity': fillOpacity,
        ...strokeOf(stroke, unit, fill !== 'none'),
        'stroke-linejoin': stroke && 'round',
      })
    }
    case 'rect': {
      const { width, height, corner, fill = 'none', fillOpacity, stroke } = shape
      return x('rect', {
        x: short(shape.x),
        y: short(shape.y),
        width: short(width),
        height: short(height),
        rx: corner,
        fill,
        'fill-opacity': fillOpacity,
        ...strokeOf(stroke, 1, false),
      })
    }
    case 'group': {
      const { link, placed, clip, part, isDecoration, shapes } = shape
      const transform = placed && transformOf(placed)
      // An inner `svg` cuts off what lies beyond it, and needs no name as a clip path does. It cannot be placed.
      if (clip) {
        const box = { ...placeOf(clip), viewBox: Object.values(placeOf(clip)).join(' ') }
        const inner = x('svg', box, elementsOf(shapes))
        return transform ? x('g', { transform }, [inner]) : inner
      }
      if (!link)
        return x(
          'g',
          {
            transform,
            'data-part': part,
            'aria-hidden': isDecoration ? 'true' : undefined,
          },
          elementsOf(shapes),
        )
      return x(
        'a',
        {
          href: link.href,
          'aria-label': link.name,
          'aria-current': link.isCurrent ? 'page' : undefined,
          transform,
        },
        elementsOf(shapes),
      )
    }
  }
}

const transformOf = ({ x, y, scale }: { x: number; y: number; scale: number }) =>
  `translate(${short(x)} ${short(y)})${scale === 1 ? '' : ` scale(${scale})`}`

const placeOf = ({ minX, minY, maxX, maxY }: Box) => ({
  x: short(minX),
  y: short(minY),
  width: short(maxX - minX),
  height: short(maxY - minY),
})

function strokeOf(stroke: Stroke | undefined, unit: number, isUnderFill: boolean): Attributes {
  if (!stroke) return {}
  return {
    stroke: stroke.color,
    'stroke-width': Math.round((stroke.width / unit) * 100) / 100,
    'stroke-opacity': stroke.opacity,
    'stroke-linecap': stroke.cap,
    'stroke-dasharray': stroke.dash?.map((length) => Math.round((length / unit) * 100) / 100).join(' '),
    'paint-order': isUnderFill && !stroke.isOverFill ? 'stroke' : undefined,
  }
}

const lookOfText = (text: TextShape): Attributes => {
  const { family = 'sans', size, weight, anchor, spacing, fill, halo, isItalic, isRightToLeft, lang } = text
  return {
    // The sans is that of the page, or of the whole picture.
    'font-family': family === 'sans' ? undefined : svgFontFamilies[family],
    direction: isRightToLeft ? 'rtl' : undefined,
    lang,
    'font-size': size,
    'font-weight': weight,
    'font-style': isItalic ? 'italic' : undefined,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'letter-spacing': spacing,
    fill,
    ...(halo && {
      stroke: halo.color,
      'stroke-width': halo.width,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    }),
  }
}

/** To a tenth of a pixel, which nobody sees. */
const short = (value: number) => Math.round(value * 10) / 10
