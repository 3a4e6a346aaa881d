'use client'

import { createContext, type ReactNode, useContext } from 'react'

const BasePath = createContext('')

/** Tells what runs in the browser which folder the site lies in: next/link knows it, and does not say. */
export function BasePathProvider({ basePath, children }: { basePath: string; children: ReactNode }) {
  return <BasePath value={basePath}>{children}</BasePath>
}

/** `''`, or such as `/maps`. */
export const useBasePath = () => useContext(BasePath)
