import styles from '@/components/not-found/address-not-found.module.css'
import { SiteHeader } from '@/components/site/site-header'
import { KeptPages } from './kept-pages'
import { TryAgain } from './try-again'

/** Stands in, without a network, for a page of which no copy is kept: says so, and shows no other page in its place. */
export function NoNetwork() {
  return (
    <>
      <SiteHeader />
      <main className={styles.text}>
        <h1>No network, and no copy of this page</h1>
        <p>
          This page could not be fetched, and no copy of it is kept on this device: only pages that were
          opened with a network are. <TryAgain />
        </p>
        <KeptPages />
      </main>
    </>
  )
}
