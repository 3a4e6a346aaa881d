'use client'

import { PageFailed } from '@/components/site/page-failed'

/** In the place of Next.js's own page, which knows nothing of where the reader was going. */
export default function ErrorPage() {
  return <PageFailed />
}
