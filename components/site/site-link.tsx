'use client'

import Link from 'next/link'
import { type ComponentProps, useState } from 'react'
import { useNetworkRests } from './use-network-rests'

/**
 * A link to a page of this site. What the page needs is fetched ahead, but not before all that this page needs has come, its map too: on a
 * slow network it would be in the way. Where a reader points at the link first, they are waiting for it.
 */
export function SiteLink(props: ComponentProps<typeof Link>) {
  const networkRests = useNetworkRests()
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
