import type { Metadata } from 'next'
import { AddressNotFound } from '@/components/not-found/address-not-found'
import { readArticles } from '@/lib/articles/read-articles'

export const metadata: Metadata = { title: 'Nothing at this address' }

export default async function NotFoundPage() {
  return <AddressNotFound articles={await readArticles()} />
}
