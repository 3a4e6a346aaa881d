import { z } from 'zod'

const scheme = 'An address begins with https:// or http://'
const sound = 'An address has a host, and neither spaces nor a user name or password'

/** An address that a reader can be sent to. */
export const WebAddress = z
  .string({ error: scheme })
  .regex(/^https?:\/\//, { error: scheme, abort: true })
  .refine(isSound, sound)
  .meta({ format: 'uri' })

function isSound(address: string): boolean {
  // URL reads over spaces and control characters, and takes a backslash for a slash.
  if (/[\s\p{C}\\]/u.test(address) || !URL.canParse(address)) return false
  const { hostname, username, password } = new URL(address)
  return hostname !== '' && username === '' && password === ''
}
