'use client'

import { useLinkOut } from '@/components/embed/embedded'
import { DataCredit } from '@/components/site/data-credit'
import styles from './map-credits.module.css'

const STREETS_CREDIT = '© OpenStreetMap contributors'

/** Whose data the map is drawn from: licences ask for it, and readers may want to know. */
export function MapCredits({ basemapCredit, hasStreets }: { basemapCredit: string; hasStreets: boolean }) {
  const linkOut = useLinkOut()
  // A basemap that is made from OpenStreetMap says so itself.
  const streetsCredit = hasStreets && !basemapCredit.includes('OpenStreetMap') ? STREETS_CREDIT : ''
  const credit = [streetsCredit, basemapCredit].filter(Boolean).join(' · ')
  if (!credit) return null
  return (
    <p className={styles.credits} data-obstacle>
      <DataCredit credit={credit} link={linkOut} />
    </p>
  )
}
