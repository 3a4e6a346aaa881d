import type { Geometry } from 'geojson'

/** The same geometry with positions of two numbers, `[longitude, latitude]`. */
export const withoutAltitude = (geometry: Geometry): Geometry =>
  JSON.parse(JSON.stringify(geometry), (_, value) =>
    Array.isArray(value) && typeof value[0] === 'number' ? value.slice(0, 2) : value,
  )
