import type { LocatedMessage } from './located'

/** Leaves out warnings about what an error stands at: that has to change anyway. */
export function withoutShadowedWarnings(messages: LocatedMessage[]): LocatedMessage[] {
  const errors = new Set(messages.filter(isError).map(spot))
  return messages.filter((message) => isError(message) || !errors.has(spot(message)))
}

function isError({ severity }: LocatedMessage): boolean {
  return severity !== 'warning'
}

function spot({ line, column }: LocatedMessage): string {
  return `${line}:${column}`
}
