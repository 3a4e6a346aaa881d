import { UsageError } from './command-line'

/** The message of the wrong use that an action finds; undefined: none. */
export async function messageOf(action: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await action()
    return undefined
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
}
