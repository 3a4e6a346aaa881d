'use client'

import { useId, useRef } from 'react'
import { useAnnounce } from './announcer'
import { CopyButton } from './copy-button'
import styles from './embed-code-field.module.css'
import { type CopyState, useCopyText } from './use-copy-text'
import { useIsInBrowser } from './use-is-in-browser'

/** The code, for the reader's own hand where scripts are off, and a button that copies it where they run. */
export function EmbedCodeField({ code }: { code: string }) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const isInBrowser = useIsInBrowser()
  const announce = useAnnounce()
  const { state, copy } = useCopyText(code, field, (result) => announce(messages[result]))
  return (
    <>
      <label htmlFor={id}>HTML for your page</label>
      <textarea
        id={id}
        ref={field}
        className={styles.code}
        readOnly
        rows={5}
        spellCheck={false}
        value={code}
      />
      {isInBrowser && (
        <p className={styles.copy}>
          <CopyButton isCopied={state === 'copied'} name="Copy" copiedName="Copied" onCopy={copy} />{' '}
          <span>{messages[state]}</span>
        </p>
      )}
    </>
  )
}

const messages: Record<CopyState, string> = {
  ready: '',
  copied: 'The code is on your clipboard.',
  refused: 'The code could not be copied. It is selected.',
}
