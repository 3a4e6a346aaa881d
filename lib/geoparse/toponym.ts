/** What speaks for or against something, in a word or two, and how much: the natural logarithm of the odds. */
export interface Clue {
  readonly reason: string
  readonly weight: number
}

/** Words of a text that name a place. */
export interface Toponym {
  /** In UTF-16 units of the text, end exclusive. */
  readonly start: number
  readonly end: number
  /** The words, as they stand in the text. */
  readonly phrase: string
  /** Why these words are taken for the name of a place, or why one might doubt it: strongest first. */
  readonly why: readonly Clue[]
}

/** How likely something is that has these clues, from 0 to 1. */
export const probabilityOf = (clues: readonly Clue[]): number => 1 / (1 + Math.exp(-weightOf(clues)))

export const weightOf = (clues: readonly Clue[]): number => clues.reduce((sum, { weight }) => sum + weight, 0)
