import { useSyncExternalStore } from 'react'
import { onceNetworkRests } from './once-network-rests'

/** In milliseconds: longer than what a page asks for next, because of what came, is under way on a slow network. */
const QUIET = 1500

let hasRested = false
const listeners = new Set<() => void>()
let isWaiting = false

/** Whether this visit has had a moment yet in which all that its first page asked for was there. */
export const useNetworkRests = () =>
  useSyncExternalStore(
    subscribe,
    () => hasRested,
    () => false,
  )

function subscribe(listener: () => void) {
  listeners.add(listener)
  if (!isWaiting) {
    isWaiting = true
    onceNetworkRests(QUIET, () => {
      hasRested = true
      for (const tell of listeners) tell()
    })
  }
  return function unsubscribe() {
    listeners.delete(listener)
  }
}
