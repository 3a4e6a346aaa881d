import type { Metadata } from 'next'
import { AddressNotFound } from '@/components/not-found/address-not-found'
import { readArticles } from '@/lib/articles/read-articles'
import { thisSite } from '@/lib/this-site'
import { RootDocument, rootMetadata, rootViewport } from './root-document'

export const metadata: Metadata = { ...rootMetadata, title: `Nothing at this address · ${thisSite.name}` }

export const viewport = rootViewport

// Not `not-found.tsx`: Next.js would send that, with all articles and places in it, along with every page.
export default async function GlobalNotFoundPage() {
  return (
    <RootDocument linksInFull>
      <AddressNotFound articles={await readArticles()} />
    </RootDocument>
  )
}
