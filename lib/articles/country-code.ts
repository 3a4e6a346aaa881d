import { iso31661Alpha2ToNumeric } from 'iso-3166'
import { z } from 'zod'

/** Kosovo has no code of ISO's; XK, of the range that ISO leaves to its users, is what GeoNames and others write. */
const codes = [...Object.keys(iso31661Alpha2ToNumeric), 'XK']

const capitals = 'A country code is two capital letters, as in ISO 3166-1'

/** ISO 3166-1 alpha-2. */
export const CountryCode = z
  .string({ error: capitals })
  .regex(/^[A-Z]{2}$/, { error: capitals, abort: true })
  .refine((code) => codes.includes(code), 'A country code is one that ISO 3166-1 lists, or XK for Kosovo')
  .meta({ enum: codes })
