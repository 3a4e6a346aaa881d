import { z } from 'zod'

const owners = {
  coordinates: 'a geometry',
  geometries: 'a geometry',
  geometry: 'a Feature',
  properties: 'a Feature',
  features: 'a FeatureCollection',
}
type Member = keyof typeof owners

/** Members that would make one object two things at once (RFC 7946, section 7.1). */
export function forbiddenMembers(
  holder: string,
  members: Member[],
): Record<string, z.ZodOptional<z.ZodNever>> {
  return Object.fromEntries(
    members.map((member) => {
      const error = `${holder} has no "${member}": that makes it ${owners[member]} as well.`
      return [member, z.never({ error }).optional()]
    }),
  )
}
