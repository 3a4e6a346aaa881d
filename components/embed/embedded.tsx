'use client'

import { createContext, useContext } from 'react'

/** Whether the map stands in another site's page. */
export const Embedded = createContext(false)

export const useIsEmbedded = () => useContext(Embedded)

/** What a link needs that would leave the frame: the frame itself stays where it is. */
export function useLinkOut() {
  return useIsEmbedded() ? { target: '_blank', rel: 'noopener' } : {}
}
