import type { Gazetteer, GazetteerMatch } from '../gazetteer/gazetteer'

/** The same gazetteer, which answers a second time from memory: a text asks for its names again and again. */
export function rememberFinds(gazetteer: Gazetteer): Gazetteer {
  const matches = new Map<string, readonly GazetteerMatch[]>()
  const longer = new Map<string, boolean>()
  return {
    ...gazetteer,
    find: (name) => remembered(matches, name, gazetteer.find),
    hasLonger: (name) => remembered(longer, name, gazetteer.hasLonger),
  }
}

function remembered<Answer>(
  answers: Map<string, Answer>,
  name: string,
  ask: (name: string) => Answer,
): Answer {
  const known = answers.get(name)
  if (known !== undefined) return known
  const answer = ask(name)
  answers.set(name, answer)
  return answer
}
