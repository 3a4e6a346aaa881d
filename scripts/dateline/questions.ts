import { createInterface } from 'node:readline/promises'
import { type Terminal, UsageError } from './command-line'

/** What is wrong with an answer; undefined: nothing. */
export type Check = (answer: string) => string | undefined | Promise<string | undefined>

export interface Questions {
  /** Asks until there is an answer that `check` finds nothing wrong with. */
  ask(question: string, check: Check): Promise<string>
  close(): void
}

/** There are no more answers: the terminal was closed, or the input came to its end. */
export class AnswersEnded extends UsageError {}

/** Asks whoever sits at the terminal: questions go to its messages, answers are its lines. */
export function openQuestions({ input, say }: Terminal): Questions {
  // Without an output, the terminal itself shows what is typed and lets it be corrected.
  const lines = createInterface({ input, terminal: false })
  const answers = lines[Symbol.asyncIterator]()
  return {
    async ask(question, check) {
      for (;;) {
        say(question)
        const { value, done } = await answers.next()
        if (done === true)
          throw new AnswersEnded('The answers ended before the questions; nothing was written.')
        const answer = String(value).trim()
        const problem = await check(answer)
        if (problem === undefined) return answer
        say(problem)
      }
    },
    close: () => lines.close(),
  }
}
