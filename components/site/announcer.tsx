'use client'

import { createContext, type ReactNode, useContext, useState } from 'react'
import styles from './announcer.module.css'

const Announce = createContext<(message: string) => void>(() => {})

/** The page's one live region: what happens without the focus going there is told to whoever listens. */
export function Announcer({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState('')
  return (
    <Announce value={setMessage}>
      {children}
      <p className={styles.message} role="status">
        {message}
      </p>
    </Announce>
  )
}

/** Gives the function that announces a message. */
export const useAnnounce = () => useContext(Announce)
