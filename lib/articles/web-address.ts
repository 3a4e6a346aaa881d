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
  // URL reads over spaces, control characters and doubled slashes, and takes a backslash for a slash.
  if (/[\s\p{C}\\]|^\w+:\/\/\//u.test(address) || !URL.canParse(address)) return false
  const { username, password } = new URL(address)
  return username === '' && password === ''
}
