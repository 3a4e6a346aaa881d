import { type KeyboardEvent, useCallback } from 'react'
import type { MapPlace } from '@/lib/map/map-view'

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** What the arrow keys, Home and End do on the button of a place: they focus another place, in the article's order, in a ring. */
export function useArrowKeys(places: readonly MapPlace[], focusPlace: (path: string) => void) {
  return useCallback(
    (event: KeyboardEvent, path: string) => {
      const target = placeToFocus(places, path, event.key)
      if (!target) return
      event.preventDefault()
      focusPlace(target.path)
    },
    [places, focusPlace],
  )
}

function placeToFocus(places: readonly MapPlace[], path: string, key: string) {
  if (key === 'Home') return places[0]
  if (key === 'End') return places.at(-1)
  const step = STEPS[key]
  const index = places.findIndex((place) => place.path === path)
  return step ? places[(index + step + places.length) % places.length] : undefined
}
