'use client'

import Link from 'next/link'
import { type ComponentProps, createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { onceNetworkRests } from './once-network-rests'

/** In milliseconds: longer than what a page asks for next, because of what came, is under way on a slow network. */
const QUIET = 1500

const NetworkRestsContext = createContext(false)

/** Tells the links in it when all that the first page of a visit asked for has come. */
export function SiteLinks({ children }: { children: ReactNode }) {
  const [hasRested, setHasRested] = useState(false)
  useEffect(function awaitRest() {
    return onceNetworkRests(QUIET, () => setHasRested(true))
  }, [])
  return <NetworkRestsContext value={hasRested}>{children}</NetworkRestsContext>
}

/**
 * A link to a page of this site. What the page needs is fetched ahead, but not before all that this page needs has come, its map too: on a
 * slow network it would be in the way. Where a reader points at the link first, they are waiting for it.
 */
export function SiteLink(props: ComponentProps<typeof Link>) {
  const networkRests = useContext(NetworkRestsContext)
  const [isMeant, setIsMeant] = useState(false)
  return (
    <Link
      {...props}
      prefetch={networkRests || isMeant ? null : false}
      onPointerEnter={(event) => {
        setIsMeant(true)
        props.onPointerEnter?.(event)
      }}
      onFocus={(event) => {
        setIsMeant(true)
        props.onFocus?.(event)
      }}
    />
  )
}
