/** A file of this project: its path from the top, with `/`, and its text. */
export type SourceFile = { path: string; text: string }

/** What a rule finds wrong: the file and the sentence that says what to do instead. */
export type Offence = { path: string; message: string }

/** One house rule: looks at one file and says what is wrong with it. */
export type Rule = (file: SourceFile) => Offence[]

export function isTest(path: string): boolean {
  return /\.(test|spec)\.tsx?$/.test(path)
}

export function isCode(path: string): boolean {
  return /\.(tsx?|jsx?|mjs)$/.test(path)
}
