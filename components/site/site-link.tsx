'use client'

import Link from 'next/link'
import {
  type ComponentProps,
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { withBasePath } from '@/lib/addresses'
import { useBasePath } from './base-path'
import { onceNetworkRests } from './once-network-rests'

/** In milliseconds: longer than what a page asks for next, because of what came, is under way on a slow network. */
const QUIET = 1500

const LinksContext = createContext({ areInFull: false, networkRests: false })

/**
 * Tells the links in it when all that the first page of a visit asked for has come; or, `inFull`, that each loads its page anew, as from a
 * document that Next.js cannot go on from without fault.
 */
export function SiteLinks({ inFull = false, children }: { inFull?: boolean; children: ReactNode }) {
  const [hasRested, setHasRested] = useState(false)
  useEffect(function awaitRest() {
    return onceNetworkRests(QUIET, () => setHasRested(true))
  }, [])
  const links = useMemo(() => ({ areInFull: inFull, networkRests: hasRested }), [inFull, hasRested])
  return <LinksContext value={links}>{children}</LinksContext>
}

/**
 * A link to a page of this site. What the page needs is fetched ahead, but not before all that this page needs has come, its map too: on a
 * slow network it would be in the way. Where a reader points at the link first, they are waiting for it.
 */
export function SiteLink(props: ComponentProps<'a'> & { href: string }) {
  const { areInFull, networkRests } = useContext(LinksContext)
  const basePath = useBasePath()
  const [isMeant, setIsMeant] = useState(false)
  if (areInFull) return <a {...props} href={withBasePath(props.href, { basePath })} />
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
