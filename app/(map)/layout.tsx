import type { ReactNode } from 'react'
import { MapState } from '@/components/map/map-state'
import { SiteMap } from '@/components/map/site-map'
import { OfflineKeeper } from '@/components/offline/offline-keeper'
import { MapPage } from '@/components/site/map-page'
import { SiteFooter } from '@/components/site/site-footer'
import { SiteHeader } from '@/components/site/site-header'
import { siteBasemap } from '@/lib/basemap/site-basemap'
import { settings } from '@/lib/settings'

/** The map lives here, above the pages, so that it stays alive while they change beside it. */
export default async function MapLayout({ children }: { children: ReactNode }) {
  const basemap = await siteBasemap(settings())
  return (
    <MapState>
      <MapPage
        header={<SiteHeader />}
        map={<SiteMap basemap={basemap} streetTiles={settings().streetTilesUrl} />}
        footer={<SiteFooter basemapCredit={basemap.credit} />}
      >
        {children}
      </MapPage>
      <OfflineKeeper />
    </MapState>
  )
}
