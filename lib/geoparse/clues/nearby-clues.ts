import type { GazetteerPlace } from '../../gazetteer/gazetteer'
import { kilometresBetween } from '../contains'
import type { Mention } from '../mention'
import type { Clue } from '../toponym'

const near = 60

/** What it says that a place of that name lies near places that the text surely names: local news names small towns. */
export function nearbyClues({ matches, folded }: Mention, nearby: readonly GazetteerPlace[]): Clue[] {
  const isNear = matches.some(
    ({ place, isRecognised }) =>
      isRecognised &&
      place.kind === 'city' &&
      nearby.some(
        (other) => other.id !== place.id && kilometresBetween(other.position, place.position) < near,
      ),
  )
  return isNear && folded.length > 3 ? [{ reason: 'near other places of the text', weight: 1.5 }] : []
}
