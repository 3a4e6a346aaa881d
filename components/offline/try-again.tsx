'use client'

import styles from '@/components/site/copy-button.module.css'

/** Asks for the page again. An installed site has no button of the browser's for that. */
export function TryAgain() {
  return (
    <button type="button" className={styles.copy} onClick={() => location.reload()}>
      Try again
    </button>
  )
}
