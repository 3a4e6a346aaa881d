import { withoutCommands } from '../../lib/articles/without-commands'
import { check } from './check'
import { type Command, type ExitCode, type Terminal, UsageError } from './command-line'
import { draftCommand } from './draft-places'
import { importCommand } from './import-places'
import { newCommand } from './new-article'

const commands: Record<string, Command> = {
  check,
  new: newCommand,
  draft: draftCommand,
  import: importCommand,
}

const help = `Usage: dateline <command>

Commands:
${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  .join('\n')}

"dateline <command> --help" says more of each.
Exit codes: 0 done, 1 problems in the data, 2 wrong use.`

/** Runs one command of the command line. `words` are what stands behind `dateline`. */
export async function runDateline(words: string[], terminal: Terminal): Promise<ExitCode> {
  const [name = '', ...rest] = words
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.write(`${help}\n`)
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    terminal.say(name === '' ? help : `There is no command "${withoutCommands(name)}".\n\n${help}`)
    return 2
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.write(`${command.help}\n`)
    return 0
  }
  try {
    return await command.run(rest, terminal)
  } catch (error) {
    if (!isWrongUse(error)) throw error
    terminal.say(`${withoutCommands(error.message)}\n"dateline ${name} --help" says how it is used.`)
    return 2
  }
}

/** Node's own reader of options throws errors with codes that begin so. */
function isWrongUse(error: unknown): error is Error {
  if (error instanceof UsageError) return true
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
