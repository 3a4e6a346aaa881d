'use client'

import { useLinkOut } from '@/components/embed/embedded'
import styles from './map-credits.module.css'

/** Whose data the map is drawn from: GeoNames asks for it, and readers may want to know. */
export function MapCredits() {
  const linkOut = useLinkOut()
  return (
    <p className={styles.credits} data-obstacle>
      <a href="https://www.naturalearthdata.com/" {...linkOut}>
        Natural Earth
      </a>{' '}
      ·{' '}
      <a href="https://www.geonames.org/" {...linkOut}>
        GeoNames
      </a>{' '}
      CC BY 4.0
    </p>
  )
}
