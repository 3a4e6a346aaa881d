import styles from './site-footer.module.css'

export function SiteFooter() {
  return (
    <p className={styles.footer}>
      Excerpts are quoted from their sources, word for word. Map: Natural Earth (public domain) and{' '}
      <a href="https://www.geonames.org/">GeoNames</a> (CC BY 4.0).
    </p>
  )
}
