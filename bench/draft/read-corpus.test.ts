import { expect, test } from 'vitest'
import { readCorpus } from './read-corpus'

const geoVirus = `<articles>
  <article>
    <source>https://example.org/</source>
    <text>Rain &amp; hail in Côte d'Or, then in Homs.</text>
    <locations>
      <location><name>Côte d'Or</name><start>16</start><end>25</end><lat>47</lat><lon>4.5</lon></location>
      <location>
        <location><name>Homs</name><start>35</start><end>39</end><lat>34.7</lat><lon>36.7</lon></location>
      </location>
    </locations>
  </article>
</articles>`

test('reads the form of GeoVirus: offsets from 1, and names within another’s element', () => {
  expect(readCorpus(geoVirus)).toEqual([
    {
      text: "Rain & hail in Côte d'Or, then in Homs.",
      toponyms: [
        { start: 15, end: 24, phrase: "Côte d'Or", position: [4.5, 47] },
        { start: 34, end: 38, phrase: 'Homs', position: [36.7, 34.7] },
      ],
    },
  ])
})

const lgl = `<?xml version="1.0"?>
<articles>
  <article docid="1">
    <feedid>7</feedid>
    <text>🌍 Paris,\r\nTexas and Nowhere</text>
    <toponyms>
      <toponym>
        <start>2</start><end>7</end><phrase>Paris</phrase>
        <gaztag geonameid="4717560"><name>Paris</name><lat>33.66</lat><lon>-95.56</lon></gaztag>
      </toponym>
      <toponym><start>19</start><end>26</end><phrase>Nowhere</phrase></toponym>
    </toponyms>
  </article>
</articles>`

test('reads the form of LGL: offsets of characters from 0, lines that end in one character, names without a position', () => {
  const [{ text, toponyms } = { text: '', toponyms: [] }] = readCorpus(lgl)
  expect(text).toBe('🌍 Paris,\nTexas and Nowhere')
  expect(toponyms).toEqual([
    { start: 3, end: 8, phrase: 'Paris', position: [-95.56, 33.66] },
    { start: 20, end: 27, phrase: 'Nowhere' },
  ])
})

test('an offset that does not lead to its name is an error', () => {
  const shifted = lgl.replace('<start>2<', '<start>3<')
  expect(() => readCorpus(shifted)).toThrow('The name "Paris" does not stand at 4 to 8; "aris" does.')
})

test('what is not well-formed is an error', () => {
  expect(() => readCorpus('<articles><article></articles>')).toThrow()
})
