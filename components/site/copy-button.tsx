import styles from './copy-button.module.css'

/** A button that reads as a link, and says by its own name that it has copied. */
export function CopyButton(props: {
  isCopied: boolean
  name: string
  copiedName: string
  onCopy: () => void
}) {
  return (
    <button type="button" className={styles.copy} onClick={props.onCopy}>
      {props.isCopied ? props.copiedName : props.name}
    </button>
  )
}
