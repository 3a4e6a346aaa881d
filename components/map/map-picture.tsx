import { memo } from 'react'
import styles from './map-picture.module.css'

/**
 * Where the build puts the picture of the page's map (`scripts/finish-pages.ts`), so that the first paint has a map, and a page
 * without scripts keeps it. React leaves it alone: sent to React as well, each picture would be sent twice.
 */
export const MapPicture = memo(function MapPicture() {
  return (
    <div
      className={styles.picture}
      data-map-picture=""
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set; React then takes what stands there for its own, and the build's XML writer has escaped it.
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  )
})
