import { z } from 'zod'
import { Bbox } from './bbox'
import { Crs } from './crs'
import { forbiddenMembers } from './forbidden-members'
import { line } from './line'
import { linearRing } from './linear-ring'
import { Position } from './position'

/** What any GeoJSON object may hold beside its own members; others are foreign, and allowed (RFC 7946, section 6). */
export const sharedMembers = { bbox: Bbox.optional(), crs: Crs.optional() }

const members = {
  ...sharedMembers,
  ...forbiddenMembers('A geometry', ['geometry', 'properties', 'features']),
}

function geometryOf<Type extends string>(type: Type, coordinates: z.ZodType) {
  return z.looseObject({ ...members, type: z.literal(type), coordinates })
}

// Empty lists are allowed where a geometry is a list of others: RFC 7946, section 3.1, lets them stand for null.
const Lines = z.array(line(Position), { error: 'A MultiLineString is a list of lines' })
const Rings = z.array(linearRing(Position), { error: 'A polygon is a list of rings' })

const GeometryCollection = z.looseObject({
  ...members,
  type: z.literal('GeometryCollection'),
  get geometries(): z.ZodArray<z.ZodType> {
    return z.array(Geometry, { error: '"geometries" is a list of geometries' })
  },
})

/** The seven types of RFC 7946, section 3.1, by that standard alone. */
export const geometryTypes = [
  geometryOf('Point', Position),
  geometryOf('MultiPoint', z.array(Position, { error: 'A MultiPoint is a list of positions' })),
  geometryOf('LineString', line(Position)),
  geometryOf('MultiLineString', Lines),
  geometryOf('Polygon', Rings),
  geometryOf('MultiPolygon', z.array(Rings, { error: 'A MultiPolygon is a list of polygons' })),
  GeometryCollection,
] as const

export const Geometry = z.discriminatedUnion('type', geometryTypes, {
  error:
    'A geometry has the type "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon" or "GeometryCollection"',
})
