import { runDateline } from './dateline/run-dateline'

// Usage: npm run dateline -- <command>. Messages go to standard error, data to standard output.

process.exitCode = await runDateline(process.argv.slice(2), {
  input: process.stdin,
  say: (line) => console.error(line),
  write: (text) => process.stdout.write(text),
  hasColor: process.stderr.isTTY === true && process.stderr.hasColors(),
})
