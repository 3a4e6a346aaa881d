import styles from './map-credits.module.css'

/** Whose data the map is drawn from: GeoNames asks for it, and readers may want to know. */
export function MapCredits() {
  return (
    <p className={styles.credits} data-obstacle>
      <a href="https://www.naturalearthdata.com/">Natural Earth</a> ·{' '}
      <a href="https://www.geonames.org/">GeoNames</a> CC BY 4.0
    </p>
  )
}
