import { z } from 'zod'

/** `[west, south, east, north]`, each corner perhaps with an altitude (RFC 7946, section 5). West is greater than east across the antimeridian. */
export const Bbox = z
  .array(z.number(), { error: 'A bbox is a list of numbers, [west, south, east, north]' })
  .superRefine((numbers, context) => {
    const half = numbers.length / 2
    if (half !== 2 && half !== 3) {
      const message = `A bbox has 4 numbers, [west, south, east, north], or 6 with altitudes; found ${numbers.length}.`
      context.addIssue({ code: 'custom', message })
      return
    }
    const [south = 0, north = 0] = [numbers[1], numbers[half + 1]]
    if (south > north) {
      const message = `A bbox is [west, south, east, north]; found ${south} as its south and ${north} as its north.`
      context.addIssue({ code: 'custom', message })
    }
    for (const index of [1, half + 1]) {
      if (Math.abs(numbers[index] ?? 0) > 90) {
        context.addIssue({ code: 'custom', path: [index], message: 'A latitude is between -90 and 90' })
      }
    }
  })
