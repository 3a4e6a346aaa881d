'use client'

import type { ReactNode } from 'react'
import { useLit } from '@/components/map/lit-place'
import { SiteLink } from '@/components/site/site-link'

/** A place's name in the text, leading to its page, or an article's. Pointing at it lights up its markers, and the reverse. */
export function PlaceLink(props: { path: string; className?: string; children: ReactNode }) {
  const { isLit, lightUp, putOut } = useLit(props.path)
  return (
    <SiteLink
      href={props.path}
      className={props.className}
      data-lit={isLit || undefined}
      onPointerEnter={lightUp}
      onPointerLeave={putOut}
      onFocus={lightUp}
      onBlur={putOut}
    >
      {props.children}
    </SiteLink>
  )
}
