import { z } from 'zod'

/** The positions of a line, at least two (RFC 7946, section 3.1.4). */
export function line(position: z.ZodType<number[]>) {
  return z
    .array(position, { error: 'A line is a list of positions' })
    .min(2, 'A line has at least 2 positions')
}
