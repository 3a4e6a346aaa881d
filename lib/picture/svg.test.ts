import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { Shape, TextShape } from './shape'
import { svgOf } from './svg'

const text = (text: string, other: Partial<TextShape> = {}): TextShape => ({
  kind: 'text',
  text,
  x: 10,
  y: 20,
  anchor: 'start',
  size: 12,
  weight: 400,
  fill: '#000000',
  ...other,
})

/** RELAX NG for whatever is well-formed. */
const anyXml = {
  fileName: 'any.rng',
  contents: `<grammar xmlns="http://relaxng.org/ns/structure/1.0">
    <start><ref name="any"/></start>
    <define name="any">
      <element><anyName/>
        <zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore>
      </element>
    </define>
  </grammar>`,
}

const draw = (...shapes: Shape[]) => svgOf({ width: 200, height: 100 }, {}, shapes)

test('whatever names hold, the picture is well-formed and they stay text', async () => {
  const name = `</text><script>alert("1")</script> & 'Ḩamāh' طرطوس`
  const svg = draw({
    kind: 'group',
    link: { href: '/a?b="&c=<', name, isCurrent: true },
    shapes: [text(name)],
  })
  const { valid, errors } = await validateXML({
    xml: { fileName: 'map.svg', contents: svg },
    schema: anyXml,
    extension: 'relaxng',
  })
  expect(errors).toEqual([])
  expect(valid).toBe(true)
  expect(svg).not.toContain('<script')
  expect(svg).toContain('Ḩamāh')
})

test('no look stands in a style attribute, which a strict content security policy refuses', () => {
  const stroke = { color: '#111111', width: 2, dash: [4, 3], opacity: 0.5 }
  const svg = draw(
    { kind: 'path', data: 'M0 0l4 4', unit: 0.25, stroke },
    { kind: 'circle', x: 1, y: 2, radius: 3, fill: '#222222', fillOpacity: 0.3 },
    { kind: 'rect', x: 1, y: 2, width: 3, height: 4, corner: 2, fill: '#333333' },
    text('Homs', { halo: { color: '#444444', width: 3 }, isItalic: true, spacing: 2 }),
  )
  expect(svg).not.toMatch(/ (style|class)=/)
  for (const color of ['#111111', '#222222', '#333333', '#444444']) expect(svg).toContain(color)
})

test('a stroke is as wide, and as dashed, whatever unit the path counts in', () => {
  const stroke = { color: '#111111', width: 2, dash: [4, 3] }
  expect(draw({ kind: 'path', data: 'M0 0l4 4', unit: 0.25, stroke })).toMatch(
    /scale\(0\.25\).*stroke-width="8" stroke-dasharray="16 12"/,
  )
  expect(draw({ kind: 'path', data: 'M0 0l1 1', unit: 1, stroke })).toMatch(
    /stroke-width="2" stroke-dasharray="4 3"/,
  )
})

test('texts of one look share their attributes, and others do not', () => {
  const svg = draw(text('Homs'), text('Hama'), text('Damascus', { weight: 700 }), text('Tartus'))
  expect(svg.match(/font-weight="400"/g)).toHaveLength(2)
  expect(svg.match(/font-weight="700"/g)).toHaveLength(1)
  expect([...svg.matchAll(/>(\w+)<\/text>/g)].map(([, name]) => name)).toEqual([
    'Homs',
    'Hama',
    'Damascus',
    'Tartus',
  ])
})

test('a link says where it leads and whether the reader is there', () => {
  const link = { href: '/a/', name: 'Tartus', isCurrent: false }
  const group = (other: Partial<typeof link>) =>
    draw({ kind: 'group', link: { ...link, ...other }, shapes: [] })
  expect(group({})).toContain('<a href="/a/" aria-label="Tartus"/>')
  expect(group({ isCurrent: true })).toContain('aria-current="page"')
})

test('a group that is cut off shows nothing beyond its box', () => {
  const clip = { minX: 10, minY: 20, maxX: 60, maxY: 50 }
  expect(draw({ kind: 'group', clip, shapes: [] })).toContain(
    '<svg x="10" y="20" width="50" height="30" viewBox="10 20 50 30"/>',
  )
})
