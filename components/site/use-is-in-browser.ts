import { useSyncExternalStore } from 'react'

/** False in prerendered HTML, and true as soon as scripts run. */
export const useIsInBrowser = () =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
