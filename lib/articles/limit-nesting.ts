/** Far more than GeoJSON needs, and far less than what exhausts the stack of those who read it. */
const DEEPEST = 100

/** Where objects and lists in a JSON text are nested more than 100 deep; undefined where they are not. */
export function limitNesting(text: string): { offset: number; message: string } | undefined {
  let depth = 0
  let isInString = false
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset]
    if (isInString) {
      if (character === '\\') offset++
      else if (character === '"') isInString = false
    } else if (character === '"') isInString = true
    else if (character === '[' || character === '{') depth++
    else if (character === ']' || character === '}') depth--
    if (depth > DEEPEST) {
      return { offset, message: `A file is nested at most ${DEEPEST} levels deep; found more.` }
    }
  }
  return undefined
}
