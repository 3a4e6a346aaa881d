import { foldName } from '../../lib/gazetteer/fold-name'
import { airportRows } from './airport-rows'
import { areaRows } from './area-rows'
import { cityAreas, readPlacedCities } from './city-areas'
import { cityRows } from './city-rows'
import { countryRows } from './country-rows'
import type { GazetteerRow } from './gazetteer-row'
import { newerCityRows } from './newer-city-rows'
import { regionRows } from './region-rows'
import { writeGazetteer } from './write-gazetteer'

/** Compiles the gazetteer from its sources; from the same sources come the same bytes. */
export function makeGazetteer(): Uint8Array {
  const placed = readPlacedCities()
  const regions = regionRows()
  const countries = countryRows(placed)
  const cities = cityRows(cityAreas(placed), new Set(recognisedNames([...regions, ...countries])))
  return writeGazetteer([
    ...regions,
    ...countries,
    ...areaRows(placed, cities),
    ...cities,
    ...newerCityRows(placed, cities),
    ...airportRows(),
  ])
}

/** The folded names that recognition may start from. */
const recognisedNames = (rows: readonly GazetteerRow[]): string[] =>
  rows
    .flatMap(({ name, otherNames }) => [
      name,
      ...otherNames.flatMap(({ text, isRecognised }) => (isRecognised ? [text] : [])),
    ])
    .map(foldName)
