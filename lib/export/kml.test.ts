import { readFileSync } from 'node:fs'
import { kml as toGeoJson } from '@tmcw/togeojson'
import { DOMParser } from '@xmldom/xmldom'
import type { Geometry } from 'geojson'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { readArticles } from '../articles/read-articles'
import { geometryTypeKey, listSeparator, provenanceColumns } from '../exchange/columns'
import { inventedSettings } from '../machine/fixtures/invented-settings'
import { articleDataset, atlasDataset, type Dataset } from './dataset'
import {
  hostileDataset,
  hostileProperties,
  hostileTexts,
  inventDataset,
  inventedFeatures,
  inventedProvenance,
  twoArticles,
} from './fixtures/invent-dataset'
import { kml } from './kml'

const schema = readFileSync(new URL('fixtures/kml.rng', import.meta.url), 'utf8')

async function problemsOf(xml: string) {
  const { errors } = await validateXML({ xml, schema, extension: 'relaxng' })
  return errors.map(({ message }) => message)
}

const written = (dataset: Dataset = inventDataset()) => kml(dataset, inventedSettings)

const documentOf = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml')

/** The Data of each Placemark, as text. */
const dataOf = (xml: string): Record<string, string>[] =>
  [...documentOf(xml).getElementsByTagName('Placemark')].map((placemark) =>
    Object.fromEntries(
      [...placemark.getElementsByTagName('Data')].map((data) => [
        data.getAttribute('name'),
        data.getElementsByTagName('value')[0]?.textContent,
      ]),
    ),
  )

/** The places as a reader of the file puts them together again. */
function readBack(xml: string) {
  // The types of togeojson are those of a browser's document, of which this one has all that it needs.
  const document = documentOf(xml) as unknown as Parameters<typeof toGeoJson>[0]
  const placemarks = [...documentOf(xml).getElementsByTagName('Placemark')]
  return toGeoJson(document).features.map(({ geometry }, index) => ({
    geometry,
    name: placemarks[index]?.getElementsByTagName('name')[0]?.textContent,
    data: dataOf(xml)[index] ?? {},
  }))
}

type ReadPlace = ReturnType<typeof readBack>[number]

function asInPlaces({ geometry, name, data }: ReadPlace) {
  const { id, quotes = '', sameAs, formerIds, coordinateUncertaintyInMeters: radius, ...rest } = data
  const left: string[] = [geometryTypeKey, ...provenanceColumns]
  return {
    type: 'Feature',
    id,
    geometry: geometryOf(geometry, data[geometryTypeKey]),
    properties: {
      name,
      ...Object.fromEntries(Object.entries(rest).filter(([key]) => !left.includes(key))),
      quotes: JSON.parse(quotes),
      ...(radius && { coordinateUncertaintyInMeters: Number(radius) }),
      ...(sameAs && { sameAs: sameAs.split(listSeparator) }),
      ...(formerIds && { formerIds: formerIds.split(listSeparator) }),
    },
  }
}

function geometryOf(geometry: Geometry | null, type: string | undefined) {
  if (!geometry || !type) return geometry
  const parts = geometry.type === 'GeometryCollection' ? geometry.geometries : [geometry]
  return { type, coordinates: parts.map((part) => 'coordinates' in part && part.coordinates) }
}

describe('KML', () => {
  test('holds each place as it stands in places.geojson', () => {
    expect(readBack(written()).map(asInPlaces)).toEqual(inventedFeatures)
  })

  test.each(hostileTexts)('returns %j from every field', (text) => {
    const [place] = readBack(written(hostileDataset(text)))
    expect(place && asInPlaces(place).properties).toEqual(hostileProperties(text))
  })

  test('leaves out the characters that XML 1.0 does not have, and no other', async () => {
    const xml = written(hostileDataset('a\u0000b\u0007c\u001fd\uFFFEe\uFFFFf\u0080g'))
    expect(await problemsOf(xml)).toEqual([])
    expect(readBack(xml)[0]?.name).toBe('abcdef\u0080g')
  })

  test('says where each place is from, and whose the words are', () => {
    expect(dataOf(written()).find(({ id }) => id === 'h-area')).toMatchObject(inventedProvenance('h-area'))
  })

  test('has a folder for each article, and an id of its own for each place', () => {
    const xml = written(twoArticles())
    const document = documentOf(xml)
    const ids = [...document.getElementsByTagName('Placemark')].map((one) => one.getAttribute('id'))
    expect(document.getElementsByTagName('Folder')).toHaveLength(2)
    expect(new Set(ids).size).toBe(2 * inventedFeatures.length)
    expect(ids).toContain('place.harbour.9-everything')
    expect(dataOf(xml).map(({ article }) => article)).toContain('harbour')
  })
})

describe('the grammar of KML 2.2', () => {
  test.each([
    ['one article', written()],
    ['two articles', written(twoArticles())],
    ['no article', written({ title: 'All', path: '/', articles: [] })],
    [
      'hostile texts',
      written({
        title: 'All',
        path: '/',
        articles: hostileTexts.flatMap((text) => hostileDataset(text).articles),
      }),
    ],
  ])('accepts a file of %s', async (_, xml) => {
    expect(await problemsOf(xml)).toEqual([])
  })

  test('accepts the files of the published articles', async () => {
    const articles = await readArticles()
    for (const dataset of [...articles.map(articleDataset), atlasDataset(articles)])
      expect(await problemsOf(written(dataset))).toEqual([])
  })

  test.each([
    ['a name after the description', /(<name>[^<]*<\/name>)(<description>.*?<\/description>)/, '$2$1'],
    ['an id that begins with a digit', 'id="place.', 'id="9.'],
    ['a colour of six digits', /<color>../, '<color>'],
    ['a position with a space in it', '35.88,-34.89', '35.88, -34.89'],
    ['a geometry before its data', /(<ExtendedData>.*?<\/ExtendedData>)(<Point>.*?<\/Point>)/, '$2$1'],
  ])('refuses a file with %s', async (_, found, replacement) => {
    const broken = written().replace(found, replacement)
    expect(broken).not.toBe(written())
    expect(await problemsOf(broken)).not.toEqual([])
  })
})

describe('the balloon', () => {
  const balloonOf = (xml: string, id: string) =>
    [...documentOf(xml).getElementsByTagName('Placemark')]
      .find((placemark) => placemark.getAttribute('id') === `place.bridge.${id}`)
      ?.getElementsByTagName('description')[0]?.textContent ?? ''

  test('quotes the article with the toponym marked, and says how and why the place is located there', () => {
    const url = 'https://gazette.example/bridge'
    const balloon = balloonOf(written(), '9-everything')
    expect(balloon).toContain(
      `<blockquote lang="en" dir="ltr" cite="${url}">Engineers from <mark>Sampleton</mark> tested it for a week; Sampletonians may cross free of charge.</blockquote>`,
    )
    expect(balloon).toContain(`The Invented Gazette, 3 February 2001 · <a href="${url}#:~:text=Engineers`)
    expect(balloon).toContain(
      '<p>Not named in the article; placed here by inference, to within 3\u00a0km. There is no other pier. Located from: The Invented Atlas, https://atlas.example/</p>',
    )
    expect(balloon).toContain('<a href="https://news.example/maps/articles/bridge/9-everything/">')
    expect(balloon).toContain(`<small>${inventedProvenance('').rights}</small>`)
  })

  test('lets an article that is written from right to left run that way', () => {
    expect(balloonOf(written(inventDataset(undefined, { lang: 'ar' })), 'a-point')).toContain(
      '<blockquote lang="ar" dir="rtl"',
    )
  })

  test.each(hostileTexts)('shows %j as text', (text) => {
    const balloon = balloonOf(written(hostileDataset(text)), 'testville')
    const html = documentOf(`<div>${balloon}</div>`)
    const elements = [...html.getElementsByTagName('*')].map(({ tagName }) => tagName)
    expect([...new Set(elements)].sort()).toEqual(['a', 'blockquote', 'div', 'mark', 'p', 'small'])
    expect(html.getElementsByTagName('mark')[0]?.textContent).toBe(
      text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n'),
    )
  })
})

test('an inferred place has a style of its own', () => {
  const styles = [...documentOf(written()).getElementsByTagName('styleUrl')].map((one) => one.textContent)
  expect(styles.filter((style) => style === '#inferred')).toHaveLength(1)
  expect(styles.filter((style) => style === '#named')).toHaveLength(inventedFeatures.length - 1)
  expect(written()).toContain('<Style id="named"><IconStyle><color>ff1e28b4</color></IconStyle>')
  expect(written()).toContain('<Style id="inferred"><IconStyle><color>ffb5e3f7</color></IconStyle>')
})
