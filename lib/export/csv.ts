import { coordAll } from '@turf/turf'
import { geoJSONToWkt } from 'betterknown'
import { stringify } from 'csv-stringify/sync'
import type { Geometry } from 'geojson'
import type { LocatedQuote, Place } from '../articles/article'
import { listSeparator, type PlaceColumn, placeColumns, provenanceColumns } from '../exchange/columns'
import { guardFormula } from '../exchange/formula-guard'
import type { Settings } from '../settings'
import { type Dataset, placesOf } from './dataset'
import { provenance } from './place-record'
import { withoutAltitude } from './without-altitude'

/**
 * CSV (RFC 4180) with the columns of `lib/exchange/columns.ts`, one record a quote; what is not known is empty. It begins with a
 * byte-order mark, without which spreadsheets take Arabic for something else.
 */
export function csv(dataset: Dataset, settings: Settings): string {
  const records = placesOf(dataset).flatMap(({ article, place }) => {
    const from = provenance({ article, place }, settings)
    return place.quotes.map((quote) => {
      const record = { ...placeRecord(place, quote), ...from }
      return [...placeColumns, ...provenanceColumns].map((column) => cell(record[column]))
    })
  })
  return stringify(records, {
    bom: true,
    header: true,
    columns: [...placeColumns, ...provenanceColumns],
    record_delimiter: '\r\n',
    // By itself it quotes a line break only where that is the one between records.
    quoted_match: /[\r\n]/,
  })
}

type Cell = string | number | null

const cell = (value: Cell) => (typeof value === 'string' ? guardFormula(value) : value)

function placeRecord(place: Place, quote: LocatedQuote): Record<PlaceColumn, Cell> {
  const [longitude, latitude] = place.position ?? [null, null]
  return {
    id: place.slug,
    name: place.name,
    kind: place.kind,
    basis: place.basis,
    decimalLatitude: latitude,
    decimalLongitude: longitude,
    footprintWKT: place.geometry && footprint(place.geometry),
    coordinateUncertaintyInMeters: place.coordinateUncertaintyInMeters,
    countryCode: place.countryCode,
    quote: quote.exact,
    prefix: quote.prefix,
    suffix: quote.suffix,
    toponym: quote.toponym,
    georeferenceRemarks: place.georeferenceRemarks,
    georeferenceSources: place.georeferenceSources,
    sameAs: place.sameAs.join(listSeparator),
    formerIds: place.formerIds.join(listSeparator),
  }
}

function footprint(geometry: Geometry): string | null {
  if (geometry.type === 'Point' && geometry.coordinates.length === 2) return null
  const dimensions = new Set(coordAll(geometry).map((position) => position.length))
  // WKT has an altitude for every position or for none.
  return geoJSONToWkt(dimensions.size === 1 ? geometry : withoutAltitude(geometry), { version: '1.2.0' })
}
