// Reading a value of any shape, as JSON and its like have it.

/** What an object has under a key, or a list at an index; undefined where it has none, or the value is neither. */
export function member(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined
}

/** What stands at a path of keys and indices; undefined where nothing does. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce(member, value)
}

/** The value where it is a list, and else an empty one. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
