import { wktToGeoJSON } from 'betterknown'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { listSeparator, placeColumns, provenanceColumns } from '../exchange/columns'
import { unguardFormula } from '../exchange/formula-guard'
import { inventedSettings } from '../machine/fixtures/invented-settings'
import { csv } from './csv'
import type { Dataset } from './dataset'
import {
  hostileDataset,
  hostileProperties,
  hostileTexts,
  inventDataset,
  inventedFeatures,
  inventedProvenance,
  twoArticles,
} from './fixtures/invent-dataset'

type Row = Record<string, string>

const rowsOf = (dataset: Dataset): Row[] =>
  parse(csv(dataset, inventedSettings), { bom: true, columns: true })

const rowsOfPlace = (id: string) => rowsOf(inventDataset()).filter((row) => row.id === id)

/** The places as a reader of the file puts them together again. */
function readBack(rows: Row[]) {
  return [...new Set(rows.map(({ id }) => id))].map((id) => {
    const records = rows.filter((row) => row.id === id)
    const [first = {}] = records
    return { type: 'Feature', id, geometry: readGeometry(first), properties: readProperties(records) }
  })
}

function readGeometry({ footprintWKT = '', decimalLongitude, decimalLatitude }: Row) {
  if (footprintWKT !== '') return wktToGeoJSON(footprintWKT)
  if (decimalLongitude === '') return null
  return { type: 'Point', coordinates: [Number(decimalLongitude), Number(decimalLatitude)] }
}

function readProperties(rows: Row[]) {
  const [first = {}] = rows
  const text = (row: Row, column: string, key = column) =>
    row[column] ? { [key]: unguardFormula(row[column]) } : {}
  const list = (column: string) => (first[column] ? { [column]: first[column].split(listSeparator) } : {})
  const radius = first.coordinateUncertaintyInMeters
  return {
    ...text(first, 'name'),
    ...text(first, 'kind'),
    quotes: rows.map((row) => ({
      ...text(row, 'quote', 'exact'),
      ...text(row, 'prefix'),
      ...text(row, 'suffix'),
      ...text(row, 'toponym'),
    })),
    ...text(first, 'basis'),
    ...(radius ? { coordinateUncertaintyInMeters: Number(radius) } : {}),
    ...text(first, 'georeferenceRemarks'),
    ...text(first, 'georeferenceSources'),
    ...text(first, 'countryCode'),
    ...list('sameAs'),
    ...list('formerIds'),
  }
}

describe('CSV', () => {
  test('holds each place as it stands in places.geojson', () => {
    expect(readBack(rowsOf(inventDataset()))).toEqual(inventedFeatures)
  })

  test.each(hostileTexts)('returns %j from every field', (text) => {
    const [place] = readBack(rowsOf(hostileDataset(text)))
    expect(place?.properties).toEqual(hostileProperties(text))
  })

  test.each(hostileTexts)('lets no spreadsheet execute %j', (text) => {
    const cells = rowsOf(hostileDataset(text)).flatMap((row) => Object.values(row))
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  })

  test('begins with a byte-order mark and the names of the columns, and ends each record as RFC 4180 says', () => {
    const text = csv(inventDataset(), inventedSettings)
    expect(text.split('\r\n')[0]).toBe(`\uFEFF${[...placeColumns, ...provenanceColumns].join(',')}`)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test.each(['\n', '\r', '\r\n', '"', ','])('quotes a cell with %j in it', (character) => {
    const text = csv(hostileDataset(`a${character}b`), inventedSettings)
    expect(text).toContain(`"a${character.replace('"', '""')}b"`)
  })

  test('has a record for each quote, and says the rest of the place in each', () => {
    const [one = {}, two = {}, ...more] = rowsOfPlace('9-everything')
    expect(more).toEqual([])
    expect([one.toponym, two.toponym]).toEqual(['Sampleton', 'pier'])
    const rest = ({ quote, prefix, suffix, toponym, ...row }: Row) => row
    expect(rest(one)).toEqual(rest(two))
  })

  test.each([
    ['a-point', '', '-34.89', '35.88'],
    ['b-altitude', 'POINT Z (1e-7 -0.5 1234.5)', '-0.5', '1e-7'],
    ['c-unpinned', '', '', ''],
    ['d-points', 'MULTIPOINT ((1 2),(179.5 -3))', '-3', '179.5'],
    ['h-area', expect.stringMatching(/^POLYGON \(\(10 50,.*\),\(.*\)\)$/), '50.477295', '12.022705'],
  ])('says where %s is', (id, footprintWKT, decimalLatitude, decimalLongitude) => {
    expect(rowsOfPlace(id)).toMatchObject([{ footprintWKT, decimalLatitude, decimalLongitude }])
  })

  test('leaves altitudes out where only some positions have one', () => {
    const mixed = inventedFeatures
      .filter(({ id }) => id === 'e-line')
      .map((feature) => ({
        ...feature,
        geometry: { type: 'LineString' as const, coordinates: [[1, 2, 3], [4, 5]] }, // biome-ignore format: positions stay together
      }))
    expect(rowsOf(inventDataset(mixed))[0]?.footprintWKT).toBe('LINESTRING (1 2,4 5)')
  })

  test('says where each place is from, and whose the words are', () => {
    expect(rowsOfPlace('h-area')[0]).toMatchObject(inventedProvenance('h-area'))
  })

  test('of all articles tells equal slugs apart by their article', () => {
    const keys = rowsOf(twoArticles()).map(({ article, id, quote }) => `${article}/${id}/${quote}`)
    expect(new Set(keys).size).toBe(2 * (inventedFeatures.length + 1))
  })

  test('of no place has the names of the columns alone', () => {
    const text = csv({ title: 'All', path: '/', articles: [] }, inventedSettings)
    expect(text).toBe(`\uFEFF${[...placeColumns, ...provenanceColumns].join(',')}\r\n`)
  })
})
