'use client'

import { createContext, type ReactNode, useCallback, useContext, useState, useSyncExternalStore } from 'react'

/** Which place or whole article is pointed at or focused, in the text or on the map, by its address. A store and not a state: only what lights up renders anew. */
interface LitPlaceStore {
  get(): string | null
  set(path: string | null): void
  subscribe(listener: () => void): () => void
}

const LitPlaceContext = createContext<LitPlaceStore | null>(null)

function createLitPlaceStore(): LitPlaceStore {
  let lit: string | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => lit,
    set(path) {
      if (path === lit) return
      lit = path
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function LitPlace({ children }: { children: ReactNode }) {
  const [store] = useState(createLitPlaceStore)
  return <LitPlaceContext value={store}>{children}</LitPlaceContext>
}

/** What no address begins with. */
const NO_PATH = '-'
const NONE: readonly never[] = []

const nothingToSubscribe = () => () => {}

/** The address of what is lit up. */
export function useLitPath(): string | null {
  const store = useContext(LitPlaceContext)
  return useSyncExternalStore(
    store?.subscribe ?? nothingToSubscribe,
    () => store?.get() ?? null,
    () => null,
  )
}

/** Whether one of these places is lit up. */
export const isLitBy = (places: readonly { path: string }[], lit: string): boolean =>
  places.some(({ path }) => path.startsWith(lit))

/**
 * Whether a place, named by its address, is lit up, and how to light it up and put it out. What stands for more places than one is
 * lit up with each of them. An article lights up all of its places: their addresses begin with its own.
 */
export function useLit(path: string, others: readonly { path: string }[] = NONE) {
  const store = useContext(LitPlaceContext)
  const lit = useSyncExternalStore(
    store?.subscribe ?? nothingToSubscribe,
    () => howLit(path, others, store?.get() ?? NO_PATH),
    () => null,
  )
  const lightUp = useCallback(() => store?.set(path), [store, path])
  const putOut = useCallback(() => store?.get() === path && store.set(null), [store, path])
  return { isLit: lit !== null, isLitItself: lit === 'itself', lightUp, putOut }
}

function howLit(
  path: string,
  others: readonly { path: string }[],
  lit: string,
): 'itself' | 'with its article' | null {
  if (path === lit || others.some((other) => other.path === lit)) return 'itself'
  return path.startsWith(lit) || isLitBy(others, lit) ? 'with its article' : null
}
