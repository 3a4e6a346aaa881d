import type { Mention } from './mention'
import type { Word } from './split-words'

const longest = 12

/** The word that is for all names of a list, or right after a name: "counties" in "Grant, Rapides and Avoyelles counties". */
export function wordAfterList({ words, last }: Mention): Word | undefined {
  let isEnding = true
  for (let index = last + 1; index <= last + longest; index++) {
    const word = words[index]
    if (!word || !/^,? $/.test(word.before) || words[index - 1]?.isPossessive) return undefined
    if (/^(?:and|or)$/.test(word.text)) isEnding = true
    else if (!word.isCapitalised) return isEnding ? word : undefined
    else if (index === last + 1) isEnding = false
  }
  return undefined
}
