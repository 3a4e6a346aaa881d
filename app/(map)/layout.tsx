import type { ReactNode } from 'react'
import { MapState } from '@/components/map/map-state'
import { SiteMap } from '@/components/map/site-map'
import { MapPage } from '@/components/site/map-page'
import { SiteFooter } from '@/components/site/site-footer'
import { SiteHeader } from '@/components/site/site-header'
import { basemapAddress } from '@/lib/addresses'
import { settings } from '@/lib/settings'

/** The map lives here, above the pages, so that it stays alive while they change beside it. */
export default function MapLayout({ children }: { children: ReactNode }) {
  return (
    <MapState>
      <MapPage
        header={<SiteHeader />}
        map={<SiteMap basemap={basemapAddress(settings())} />}
        footer={<SiteFooter />}
      >
        {children}
      </MapPage>
    </MapState>
  )
}
