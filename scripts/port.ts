import { CommandError } from './command'

/**
 * The port to serve on: `PORT` from the environment, or 3000; 0 takes any free port.
 * Throws a `CommandError` if `PORT` is no port number.
 */
export function readPort(environment: Readonly<Record<string, string | undefined>>): number {
  const text = environment.PORT?.trim() || '3000'
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new CommandError(`PORT must be a whole number from 0 to 65535; found "${text}".`)
  }
  return port
}

/** Turns Node's errors about a port into ones that say what to do; any other error comes back as it is. */
export function explainPortError(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const other = port < 65535 && port > 1023 ? port + 1 : 3000
  const remedy = `Set PORT to another one, for example: PORT=${other} npm start`
  if (code === 'EADDRINUSE') return new CommandError(`Port ${port} is taken. ${remedy}`)
  if (code === 'EACCES') return new CommandError(`Port ${port} is not open to this user. ${remedy}`)
  return error
}
