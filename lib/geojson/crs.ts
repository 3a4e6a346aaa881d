import { z } from 'zod'

/** The names that GDAL and QGIS give to the one reference system of GeoJSON, longitude first. */
const wgs84 = ['urn:ogc:def:crs:OGC:1.3:CRS84', 'urn:ogc:def:crs:OGC::CRS84']

const namedCrs = z.object({ properties: z.object({ name: z.string() }) })

/** A `crs` of older GeoJSON. RFC 7946 knows WGS 84 alone (section 4), so it can say nothing else. */
export const Crs = z.unknown().superRefine((crs, context) => {
  const name = namedCrs.safeParse(crs).data?.properties.name
  if (name !== undefined && wgs84.includes(name)) return
  context.addIssue({ code: 'custom', message: `GeoJSON is on WGS 84, longitude first; ${describe(name)}.` })
})

function describe(name: string | undefined): string {
  if (name === undefined)
    return 'found a "crs" without a name, so convert the file to WGS 84 and delete the key'
  if (/EPSG:.*:?4326$/.test(name)) {
    return `found the "crs" "${name}", so put the longitude first in each position and delete the key`
  }
  return `found the "crs" "${name}", so convert the file to WGS 84 (in QGIS or GDAL, EPSG:4326) and delete the key`
}
