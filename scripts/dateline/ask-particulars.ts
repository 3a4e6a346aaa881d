import { ArticleParticulars } from '../../lib/articles/schema'
import { withoutCommands } from '../../lib/articles/without-commands'
import { checkParticular } from '../../lib/import/check-particular'
import { UsageError } from './command-line'
import type { Questions } from './questions'

type Key = keyof ArticleParticulars
const questions: Record<Key, string> = {
  title: 'The headline, as printed:',
  byline: 'Who wrote it, as printed (Enter for nobody named):',
  publisher: 'Who published it:',
  published: 'When it was published, as 2015-09-06, or 2015-09 where the day is not known:',
  url: 'Its web address (https://…):',
  lang: 'Its language, such as en, ar or pt-BR:',
}
const keys = Object.keys(questions) as Key[]
const required: Key[] = keys.filter((key) => key !== 'byline')

/** The options of a command that give the particulars of an article. */
export const particularOptions = {
  title: { type: 'string' },
  byline: { type: 'string' },
  publisher: { type: 'string' },
  published: { type: 'string' },
  url: { type: 'string' },
  lang: { type: 'string' },
} as const
export type GivenParticulars = { [key in Key]?: string }

/** Refuses all particulars that the check would find fault with. */
export function refuseWrongParticulars(values: GivenParticulars) {
  const wrong = keys.flatMap((key) => {
    const value = values[key]
    const problem = value === undefined ? undefined : checkParticular(key, value)
    return problem === undefined ? [] : [`--${key}: ${withoutCommands(problem)}`]
  })
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'))
}

/** Those that an article must have and that are not given, as options. */
export function missingParticulars(values: GivenParticulars): string[] {
  return required.filter((key) => values[key] === undefined).map((key) => `--${key}`)
}

/** The particulars, with those that are not given asked for where there is somebody to ask. */
export async function completeParticulars(
  values: GivenParticulars,
  dialogue: Questions | undefined,
): Promise<ArticleParticulars> {
  const given: Record<string, string> = {}
  for (const key of keys) {
    const isOptional = !required.includes(key)
    const check = (answer: string) => (isOptional && answer === '' ? undefined : checkParticular(key, answer))
    const value = values[key] ?? (await dialogue?.ask(questions[key], check)) ?? ''
    if (value !== '') given[key] = value
  }
  return ArticleParticulars.parse(given)
}

export const particularsHelp = `Particulars:
  --title <headline>  --publisher <name>  --published <2015-09-06 or 2015-09>
  --url <address>     --lang <such as en> --byline <who wrote it; may be missing>`

export const onlyAtTerminal = 'It asks for what is missing only at a terminal, and standard input is none.'
