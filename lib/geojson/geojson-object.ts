import { z } from 'zod'
import { forbiddenMembers } from './forbidden-members'
import { Geometry, geometryTypes, sharedMembers } from './geometry'

/** RFC 7946, section 3.2. */
const Feature = z.looseObject({
  ...sharedMembers,
  ...forbiddenMembers('A Feature', ['coordinates', 'geometries', 'features']),
  type: z.literal('Feature'),
  id: z.union([z.string(), z.number()], { error: 'An id is text or a number' }).optional(),
  geometry: Geometry.nullable(),
  properties: z.looseObject({}, { error: 'The properties of a Feature are an object or null' }).nullable(),
})

/** RFC 7946, section 3.3. */
const FeatureCollection = z.looseObject({
  ...sharedMembers,
  ...forbiddenMembers('A FeatureCollection', ['coordinates', 'geometries', 'geometry', 'properties']),
  type: z.literal('FeatureCollection'),
  features: z.array(Feature),
})

/** Any GeoJSON text, by RFC 7946 alone. */
export const GeojsonObject = z.discriminatedUnion('type', [...geometryTypes, Feature, FeatureCollection], {
  error: 'A GeoJSON object has the type "FeatureCollection", "Feature" or that of a geometry',
})
