import { expect, test } from 'vitest'
import { parseXml } from './parse-xml'

const textOf = (xml: string) => {
  const parsed = parseXml(xml)
  return 'document' in parsed ? parsed.document.documentElement?.textContent : parsed.problem.message
}

test.each([
  ['<a>1\r\n2\r3</a>', '1\n2\n3'],
  ['<a>\u0085\u2028&#13;\uFFFD</a>', '\u0085\u2028\r\uFFFD'],
  ['<?xml version="1.0"?><!-- <!DOCTYPE x> --><a><![CDATA[<!DOCTYPE html>]]></a>', '<!DOCTYPE html>'],
  ['<!DOCTYPE a><a/>', 'KML and GPX have no document type; found <!DOCTYPE: take it out.'],
  ['<!-- x --> <?x?>\n<!doctype a><a/>', 'KML and GPX have no document type; found <!DOCTYPE: take it out.'],
  ['<a b=1/>', 'This is not well-formed XML; attribute "1" missed quot(")!.'],
])('%j', (xml, text) => expect(textOf(xml)).toBe(text))
