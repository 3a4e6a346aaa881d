import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query matches, kept up to date. Only for what runs in the browser. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  )
}

export const useIsDark = () => useMediaQuery('(prefers-color-scheme: dark)')

/** The narrow layout has the map in the way of the page's own scroll; the width is that of `map-page.module.css`. */
export const useIsNarrow = () => useMediaQuery('(max-width: 59.99rem)')

/** Asked when something is about to move, so that it need not be kept. */
export const prefersReducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches
