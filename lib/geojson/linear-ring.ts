import { z } from 'zod'

/** The outline of an area or of a hole in it: at least 4 positions, the last the same as the first (RFC 7946, section 3.1.6). */
export function linearRing(position: z.ZodType<number[]>) {
  return z
    .array(position, { error: 'A ring is a list of positions' })
    .min(4, 'A ring has at least 4 positions')
    .superRefine((positions, context) => {
      const [first, last] = [positions[0] ?? [], positions.at(-1) ?? []]
      if (positions.length < 4 || String(first) === String(last)) return
      const message = `A ring ends where it begins, at ${bracketed(first)}; found ${bracketed(last)}.`
      context.addIssue({ code: 'custom', path: [positions.length - 1], message })
    })
}

function bracketed(position: number[]): string {
  return `[${position.join(', ')}]`
}
