import { useCallback, useSyncExternalStore } from 'react'

const KEY = 'dateline-streets'

/** The host that the reader lets streets come from; null for none, undefined before the browser was asked what it remembers. */
let chosen: string | null | undefined

const listeners = new Set<() => void>()

/**
 * Whether the reader has turned on the streets that come from a host, and how to turn them on and off. The browser remembers it
 * for the visit, and it holds for that host alone.
 */
export function useStreetsChoice(host: string) {
  const isOn = useSyncExternalStore(
    subscribe,
    () => chosenHost() === host,
    () => false,
  )
  const turn = useCallback(
    (on: boolean) => {
      chosen = on ? host : null
      remember(chosen)
      for (const listener of listeners) listener()
    },
    [host],
  )
  return [isOn, turn] as const
}

/**
 * Whether streets can be had at all. A sandboxed frame names no page to other sites, and OpenStreetMap's servers answer only
 * where one is named. https://operations.osmfoundation.org/policies/tiles/
 */
export const canHaveStreets = () => window.origin !== 'null'

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function chosenHost() {
  if (chosen === undefined) chosen = recall()
  return chosen
}

// A browser may forbid all storage, and throws then: the choice holds until the next page load.

function recall() {
  try {
    return sessionStorage.getItem(KEY)
  } catch {
    return null
  }
}

function remember(host: string | null) {
  try {
    if (host) sessionStorage.setItem(KEY, host)
    else sessionStorage.removeItem(KEY)
  } catch {}
}
