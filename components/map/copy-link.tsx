import { useEffect, useId, useRef, useState } from 'react'
import styles from './copy-link.module.css'

/** Copies the absolute address of a page and says so; where the clipboard is refused, shows the address, selected. */
export function CopyLink({ path, onMessage }: { path: string; onMessage: (message: string) => void }) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  const field = useId()
  const input = useRef<HTMLInputElement>(null)
  const address = new URL(path, window.location.href).href

  useEffect(
    function selectAddress() {
      if (state !== 'refused') return
      input.current?.focus()
      input.current?.select()
    },
    [state],
  )

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setState('copied')
      onMessage('Link copied')
    } catch {
      setState('refused')
      onMessage('The link could not be copied. Its address is shown, selected.')
    }
  }

  // The button stays where it is when the field comes: Leaflet would take a click on what has just gone for one on the map.
  return (
    <>
      <button type="button" className={styles.copy} onClick={copy}>
        {state === 'copied' ? 'Link copied' : 'Copy link'}
      </button>
      {state === 'refused' && (
        <span className={styles.refused}>
          <label htmlFor={field}>Copy this address</label>
          <input id={field} ref={input} readOnly value={address} />
        </span>
      )}
    </>
  )
}
