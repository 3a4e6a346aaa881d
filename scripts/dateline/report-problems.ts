import { formatProblem, isError, type Problem } from '../../lib/articles/problem'
import { withoutCommands } from '../../lib/articles/without-commands'
import type { ExitCode, Terminal } from './command-line'
import { counted } from './counted'

/** More in one file are of one kind, and scroll the others away. */
const SHOWN_A_FILE = 100

/** Shows problems as one line each, `file:line:column` first, and their count; of each file the first hundred. */
export function sayProblems(problems: Problem[], { say, hasColor }: Terminal): void {
  for (const file of new Set(problems.map((problem) => problem.file))) {
    const ofFile = problems.filter((problem) => problem.file === file)
    for (const problem of ofFile.slice(0, SHOWN_A_FILE)) {
      say(hasColor ? colored(formatProblem(problem), isError(problem)) : formatProblem(problem))
    }
    const more = ofFile.length - SHOWN_A_FILE
    if (more > 0) say(`${withoutCommands(file)}: and ${more.toLocaleString('en')} more`)
  }
}

/** Red or yellow, by the terminal's own palette (ECMA-48, SGR 31, 33 and 39). */
function colored(line: string, isRed: boolean): string {
  return `\u001B[${isRed ? 31 : 33}m${line}\u001B[39m`
}

/** Problems as JSON for editors and CI: a list of `{ file, line, column, severity, rule, message }`. */
export function writeProblems(problems: Problem[], { write }: Terminal): void {
  const plain = problems.map(({ file, line, column, severity, rule, message }) => ({
    file,
    line,
    column,
    severity,
    rule,
    message: withoutCommands(message),
  }))
  write(`${JSON.stringify(plain, null, 2)}\n`)
}

/** `2 errors, 1 warning`; empty where there is neither. */
export function countProblems(problems: Problem[]): string {
  const errors = problems.filter(isError).length
  const warnings = problems.length - errors
  return [errors && counted(errors, 'error'), warnings && counted(warnings, 'warning')]
    .filter(Boolean)
    .join(', ')
}

/** 1 where there is an error, or, under --strict, a warning. */
export function exitCodeFor(problems: Problem[], isStrict: boolean): ExitCode {
  return problems.some((problem) => isStrict || isError(problem)) ? 1 : 0
}
