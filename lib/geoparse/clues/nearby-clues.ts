import type { GazetteerPlace } from '../../gazetteer/gazetteer'
import { kilometresBetween } from '../contains'
import type { Mention } from '../mention'
import type { Clue } from '../toponym'

/** A place that the text names, as far as is known. */
export interface NearbyPlace {
  readonly place?: GazetteerPlace
  /** 0 to 1. */
  readonly certainty: number
}

/** What it says that a place of that name lies near places that the text names: local news names small towns. */
export function nearbyClues({ matches, folded }: Mention, nearby: readonly NearbyPlace[]): Clue[] {
  if (folded.length <= 3) return []
  const towns = matches.filter(({ place, isRecognised }) => isRecognised && place.kind === 'city')
  const near = Math.max(0, ...towns.map(({ place }) => nearnessOf(place, nearby)))
  return near > 0.2 ? [{ reason: 'near other places of the text', weight: Math.min(2.5, 1.5 * near) }] : []
}

/** How much of them is near the town: 1 for each that is right there. */
export function nearnessOf(town: GazetteerPlace, nearby: readonly NearbyPlace[]): number {
  const others = new Map(nearby.map(({ place, certainty }) => [place?.id, { place, certainty }]))
  let near = 0
  for (const { place, certainty } of others.values()) {
    if (place?.kind !== 'city' || place.id === town.id) continue
    near += certainty * Math.exp(-kilometresBetween(town.position, place.position) / 60)
  }
  return near
}
