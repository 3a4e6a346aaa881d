'use client'

import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { useBasePath } from '@/components/site/base-path'
import { pictureSvgPath, withBasePath } from '@/lib/addresses'
import type { SiteBasemap } from '@/lib/basemap/site-basemap'
import { MapFrame } from './map-frame'
import { useShownView } from './map-state'
import { useSelection } from './use-selection'

/** The map beside the pages, which it outlives. The address says which place is selected. */
export function SiteMap({ basemap, streetTiles }: { basemap: SiteBasemap; streetTiles: string }) {
  const view = useShownView()
  const selection = useSelection()
  const basePath = useBasePath()
  const pathname = usePathname()
  const [firstPathname] = useState(pathname)
  const picture = view && withBasePath(pictureSvgPath(selection.selected ?? view.path), { basePath })
  return (
    <MapFrame
      view={view}
      selection={selection}
      basemap={basemap}
      streetTiles={streetTiles}
      printed={pathname !== firstPathname && picture ? picture : undefined}
    />
  )
}
