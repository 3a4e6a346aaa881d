import { DataCredit } from './data-credit'
import styles from './site-footer.module.css'

export function SiteFooter({ basemapCredit }: { basemapCredit: string }) {
  return (
    <p className={styles.footer}>
      Excerpts are quoted from their sources, word for word.
      {basemapCredit && (
        <>
          {' '}
          Map: <DataCredit credit={basemapCredit} />.
        </>
      )}
    </p>
  )
}
