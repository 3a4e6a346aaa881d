import { airportRows } from './airport-rows'
import { areaRows } from './area-rows'
import { cityAreas, readPlacedCities } from './city-areas'
import { cityRows } from './city-rows'
import { countryRows } from './country-rows'
import { regionRows } from './region-rows'
import { writeGazetteer } from './write-gazetteer'

/** Compiles the gazetteer from its sources; from the same sources come the same bytes. */
export function makeGazetteer(): Uint8Array {
  const placed = readPlacedCities()
  const cities = cityRows(cityAreas(placed))
  return writeGazetteer([
    ...regionRows(),
    ...countryRows(placed),
    ...areaRows(placed, cities),
    ...cities,
    ...airportRows(),
  ])
}
