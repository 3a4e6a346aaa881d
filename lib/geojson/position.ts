import { z } from 'zod'

export const positionLength = 'A position has 2 or 3 numbers, [longitude, latitude] and perhaps an altitude'

const latitudeRange = 'A latitude is between -90 and 90'

/** `[longitude, latitude]` in degrees on WGS 84, and perhaps an altitude in metres (RFC 7946, section 3.1.1). */
export const Position = z
  .array(z.number(), { error: 'A position is a list of numbers, [longitude, latitude]' })
  .min(2, positionLength)
  .superRefine(([longitude = 0, latitude = 0], context) => {
    if (Math.abs(latitude) <= 90) return
    const isSwapped = Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180
    const message = `${latitudeRange}; found ${latitude}, so latitude and longitude are evidently swapped.`
    context.addIssue({ code: 'custom', path: [1], message: isSwapped ? message : latitudeRange })
  })
