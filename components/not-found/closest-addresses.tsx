'use client'

import { usePathname } from 'next/navigation'
import { SiteLink } from '@/components/site/site-link'
import { useIsInBrowser } from '@/components/site/use-is-in-browser'
import { type Address, closestAddresses } from '@/lib/closest-addresses'

/** The addresses most like the one that was asked for. Only the browser knows which that was: one page serves them all. */
export function ClosestAddresses({ addresses }: { addresses: readonly Address[] }) {
  const pathname = usePathname()
  const closest = useIsInBrowser() ? closestAddresses(pathname, addresses) : []
  if (closest.length === 0) return null
  return (
    <>
      <h2>Did you mean</h2>
      <ul>
        {closest.map(({ path, name }) => (
          <li key={path}>
            <SiteLink href={path}>
              <bdi>{name}</bdi>
            </SiteLink>
          </li>
        ))}
      </ul>
    </>
  )
}
