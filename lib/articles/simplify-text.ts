export interface SimplifiedText {
  text: string
  /** For each code unit of `text` and for its end, the offset in the original. */
  offsets: number[]
}

/** A text with each character replaced by what is given for it, and where in the original each part of it stands. */
export function simplifyText(
  original: string,
  simplifyCharacter: (character: string, before: string) => string,
): SimplifiedText {
  let text = ''
  const offsets: number[] = []
  let offset = 0
  for (const character of original) {
    const simple = simplifyCharacter(character, text)
    text += simple
    for (let unit = 0; unit < simple.length; unit++) offsets.push(offset)
    offset += character.length
  }
  return { text, offsets: [...offsets, offset] }
}
