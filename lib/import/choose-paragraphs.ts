import { findName } from './find-name'
import type { SourceParagraph } from './split-paragraphs'

/** The indices of the paragraphs with these numbers, such as `2, 4-6`, counted from 1; or a sentence that says what is wrong. */
export function chooseByNumber(
  numbers: string,
  paragraphs: SourceParagraph[],
): { indices: Set<number> } | { message: string } {
  const indices = new Set<number>()
  const parts = numbers.split(',').map((part) => part.trim())
  for (const part of parts) {
    const [, from, to = from] = part.match(/^(\d+)(?:\s*[-–]\s*(\d+))?$/) ?? []
    const [first, last] = [Number(from), Number(to)]
    if (from === undefined || first < 1 || last > paragraphs.length || first > last) {
      const message = `Paragraphs are told by numbers from 1 to ${paragraphs.length}, such as 2,4-6; found "${part}".`
      return { message }
    }
    for (let number = first; number <= last; number++) indices.add(number - 1)
  }
  return { indices }
}

/** The indices of the paragraphs that hold one of these names, parted by semicolons, in whole words; or what is wrong. */
export function chooseByName(
  names: string,
  paragraphs: SourceParagraph[],
): { indices: Set<number> } | { message: string } {
  const indices = new Set<number>()
  const wanted = names
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (wanted.length === 0)
    return { message: 'Names are parted by semicolons, such as "Homs; Tartus"; found none.' }
  for (const name of wanted) {
    const holding = paragraphs.flatMap(({ text }, index) =>
      text !== null && findName(name, text).length > 0 ? [index] : [],
    )
    if (holding.length === 0)
      return { message: `A name stands in the text in whole words; found "${name}" nowhere.` }
    for (const index of holding) indices.add(index)
  }
  return { indices }
}
