import type { PlaceFeature } from '../../lib/articles/schema'
import { describePlace } from '../../lib/draft/describe-place'
import {
  type Decision,
  describeAnswers,
  readDecision,
  readRadius,
  reasonToList,
  takeCandidate,
  takeListed,
  takePosition,
  usualRadius,
} from '../../lib/draft/review-place'
import { unquotedLines } from '../../lib/draft/unquoted-lines'
import { editPlaces } from '../../lib/import/edit-places'
import { readPlaces } from '../../lib/import/read-places'
import { removePlace } from '../../lib/import/remove-place'
import type { ExitCode, Terminal } from './command-line'
import { counted } from './counted'
import { type DraftFiles, isOpen } from './draft-files'
import { AnswersEnded, type Questions } from './questions'
import { readCountryArea } from './read-country-area'
import { writePlaces } from './write-places'

/**
 * Asks about each unreviewed place, and writes each answer before the next question: whatever ends the review, the answers are
 * kept, and the other places wait for the next one.
 */
export async function reviewDraft(
  files: DraftFiles,
  dialogue: Questions,
  terminal: Terminal,
): Promise<ExitCode> {
  let { placesText } = files
  const count = readPlaces(placesText).filter(isOpen).length
  const tally = { accepted: 0, listed: 0, dropped: 0 }
  for (let number = 1; number <= count; number++) {
    const places = readPlaces(placesText)
    const index = places.findIndex(isOpen)
    const place = places[index]
    if (!place) break
    const result = await reviewPlace(place, `${number} of ${count}`, dialogue, terminal)
    if (result === 'quit') break
    const text =
      result === 'dropped'
        ? removePlace(placesText, index)
        : editPlaces(placesText, new Map([[index, result]]), [])
    const refusal = await writePlaces({ ...files, placesText }, text)
    if (refusal !== undefined) {
      terminal.say(refusal)
      return 1
    }
    placesText = text
    if (result === 'dropped') tally.dropped++
    else if (result.geometry) tally.accepted++
    else tally.listed++
  }
  const left = readPlaces(placesText).filter(isOpen).length
  const told = [
    `${tally.accepted} on the map`,
    ...(tally.listed > 0 ? [`${tally.listed} listed`] : []),
    ...(tally.dropped > 0 ? [`${tally.dropped} dropped`] : []),
    ...(left > 0 ? [`${left} still to review`] : []),
  ]
  terminal.write(`${files.placesPath}: ${told.join(', ')}\n`)
  if (tally.dropped > 0)
    terminal.say(
      `What names no place at all goes under notPlaces in ${files.articlePath}: then it is not found again.`,
    )
  // A text of another's is quoted no more than the places need.
  const unquoted = tally.dropped > 0 ? unquotedLines(files.articleText ?? '', readPlaces(placesText)) : []
  if (unquoted.length > 0) {
    terminal.say(
      `No place quotes what stands in ${files.articlePath}, line ${unquoted.join(', ')}: unless the text is your own, put […] there.`,
    )
  }
  terminal.say(
    left > 0
      ? `${counted(left, 'place')} of the draft wait to be reviewed: npm run dateline -- draft ${files.slug}`
      : `Next, check it: npm run dateline -- check ${files.slug}. Then look at it: npm start, at /articles/${files.slug}/.`,
  )
  return 0
}

/** The place as it was decided; what ends the answers, ends the review. */
async function reviewPlace(
  place: PlaceFeature,
  progress: string,
  dialogue: Questions,
  { say }: Terminal,
): Promise<PlaceFeature | 'dropped' | 'quit'> {
  const [name = '', ...lines] = describePlace(place)
  for (const line of ['', `${progress}: ${name}`, ...lines]) say(line)
  try {
    const check = (answer: string) => {
      const decision = readDecision(answer, place)
      return 'message' in decision ? decision.message : undefined
    }
    const decision = readDecision(await dialogue.ask(describeAnswers(place), check), place)
    return 'message' in decision ? 'quit' : await carryOut(decision, place, dialogue)
  } catch (error) {
    if (error instanceof AnswersEnded) return 'quit'
    throw error
  }
}

async function carryOut(
  decision: Decision,
  place: PlaceFeature,
  dialogue: Questions,
): Promise<PlaceFeature | 'dropped' | 'quit'> {
  const anything = () => undefined
  switch (decision.kind) {
    case 'accept':
      return takeCandidate(place, 0, readCountryArea)
    case 'choose':
      return takeCandidate(place, decision.index, readCountryArea)
    case 'position':
      return takePosition(place, decision.position, {
        radius: await askRadius(usualRadius(place), dialogue),
        sources: await dialogue.ask('What the position is from, for readers (Enter for nothing):', anything),
      })
    case 'list':
      return takeListed(
        place,
        await dialogue.ask(
          `Why it is not on the map, in a sentence for readers (Enter for “${reasonToList(place)}”):`,
          anything,
        ),
      )
    case 'drop':
      return 'dropped'
    case 'quit':
      return 'quit'
  }
}

async function askRadius(usual: number, dialogue: Questions): Promise<number> {
  const read = (answer: string) => (answer === '' ? { radius: usual } : readRadius(answer))
  const check = (answer: string) => {
    const result = read(answer)
    return 'message' in result ? result.message : undefined
  }
  const question = `The radius in metres of the circle that surely holds it (Enter for ${usual}):`
  const result = read(await dialogue.ask(question, check))
  return 'radius' in result ? result.radius : usual
}
