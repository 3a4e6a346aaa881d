import { EmbedCodeField } from './embed-code-field'
import styles from './embed-this.module.css'

/** The code that puts the map of this page into another site's page, folded away until it is wanted. */
export function EmbedThis({ code }: { code: string }) {
  return (
    <details>
      <summary>Embed this map</summary>
      <div className={styles.code}>
        <EmbedCodeField code={code} />
      </div>
    </details>
  )
}
