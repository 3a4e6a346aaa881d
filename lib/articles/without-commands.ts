/**
 * A text as one line that a terminal can print: what was found in a file can hold line breaks, which would begin a line of
 * their own, control characters, which a terminal obeys, and characters without a look of their own, some of which turn the
 * direction of what stands after them. Those are named instead; the joiners of Arabic, Persian and emoji stay.
 */
export function withoutCommands(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/(?!\u200C|\u200D|\u00AD)\p{Cf}|\p{Cs}/gu, (character) => {
      const code = character.codePointAt(0) ?? 0
      return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
    })
}
