import { readSettings, type Settings } from '../lib/settings'
import { CommandError } from './command'

/** The settings of the environment. Throws a `CommandError` with all problems where there are any. */
export function requireSettings(): Settings {
  try {
    return readSettings(process.env)
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error))
  }
}
