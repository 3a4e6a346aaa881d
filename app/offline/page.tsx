import type { Metadata } from 'next'
import { NoNetwork } from '@/components/offline/no-network'

/** Shown by the service worker under any address; under its own it is for nobody. */
export const metadata: Metadata = { title: 'No network', robots: { index: false } }

export default function OfflinePage() {
  return <NoNetwork />
}
