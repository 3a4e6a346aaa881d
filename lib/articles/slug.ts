import { z } from 'zod'

const characters = 'A slug has lower-case letters a to z, digits and single hyphens between them'
const LONGEST = 100

/**
 * Windows keeps the names of its devices for itself, in every folder
 * (https://learn.microsoft.com/windows/win32/fileio/naming-a-file), and web servers the name `index`.
 */
const reserved = [
  'index',
  ...['con', 'prn', 'aux', 'nul'],
  ...['com', 'lpt'].flatMap((device) => Array.from({ length: 10 }, (_, number) => `${device}${number}`)),
]

/**
 * A part of an address that is kept for ever, and the name of a folder on any file system: in lower case alone, so that no
 * two differ only by case.
 */
export const Slug = z
  .string({ error: characters })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, characters)
  .max(LONGEST, `A slug has at most ${LONGEST} characters`)
  .refine(
    (slug) => !reserved.includes(slug),
    'A slug is no name that Windows or web servers keep for themselves',
  )
  .meta({ not: { enum: reserved } })
