import { DOMParser } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import { x } from 'xastscript'
import { xmlDocument } from './xml-document'

const readBack = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml').documentElement

test.each([
  ']]>',
  '<a> & &amp; "b" \'c\'',
  'one\ntwo\r\nthree\rfour\tfive',
  '\u0085\u2028\u2029\u00a0',
  'مرحبا 🗺️',
])('%j comes back from a text and from an attribute', (text) => {
  const root = readBack(xmlDocument(x('root', { name: text.replace(/[\n\t]/g, ' ') }, text)))
  expect(root?.textContent).toBe(text)
  expect(root?.getAttribute('name')).toBe(text.replace(/[\n\t]/g, ' '))
})

test('characters that XML 1.0 does not have are left out', () => {
  const text = '\u0000\u0008\u000b\u001f\ufffe\uffff'
  expect(xmlDocument(x('root', `a${text}b`))).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<root>ab</root>\n',
  )
})
