import { useId, useRef } from 'react'
import { useBasePath } from '@/components/site/base-path'
import { CopyButton } from '@/components/site/copy-button'
import { type CopyState, useCopyText } from '@/components/site/use-copy-text'
import { withBasePath } from '@/lib/addresses'
import styles from './copy-link.module.css'

/** Copies the absolute address of the page at a path and says so; where the clipboard is refused, shows the address, selected. */
export function CopyLink({ path, onMessage }: { path: string; onMessage: (message: string) => void }) {
  const field = useId()
  const input = useRef<HTMLInputElement>(null)
  const basePath = useBasePath()
  const address = new URL(withBasePath(path, { basePath }), window.location.href).href
  const { state, copy } = useCopyText(address, input, (result) => onMessage(messages[result]))

  // The button stays where it is when the field comes: Leaflet would take a click on what has just gone for one on the map.
  return (
    <>
      <CopyButton isCopied={state === 'copied'} name="Copy link" copiedName="Link copied" onCopy={copy} />
      {state === 'refused' && (
        <span className={styles.refused}>
          <label htmlFor={field}>Copy this address</label>
          <input id={field} ref={input} readOnly value={address} />
        </span>
      )}
    </>
  )
}

const messages: Record<CopyState, string> = {
  ready: '',
  copied: 'Link copied',
  refused: 'The link could not be copied. Its address is shown, selected.',
}
