import type { Readable } from 'node:stream'

/** 0: done; 1: the data has problems; 2: used in a wrong way. */
export type ExitCode = 0 | 1 | 2

/** Where a command reads and writes: messages go to `say`, data to `write`. */
export interface Terminal {
  input: Readable & { isTTY?: boolean }
  /** One line on standard error. */
  say(line: string): void
  /** Text on standard output, as it is. */
  write(text: string): void
  /** Whether messages may be coloured: standard error is a terminal that can, and nobody asked for none (NO_COLOR). */
  hasColor: boolean
}

export interface Command {
  /** What it does, in a few words, for the list of commands. */
  summary: string
  /** The whole help text. */
  help: string
  run(words: string[], terminal: Terminal): Promise<ExitCode>
}

/** The command was used in a wrong way: told with a pointer to its help, exit code 2. */
export class UsageError extends Error {}
