/** Something that whoever runs a command can put right: told in one message, without a stack trace. */
export class CommandError extends Error {}

/** Runs a command of this folder. A `CommandError` becomes its message on the error stream and exit code 1. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
