'use client'

import { useEffect, useState } from 'react'
import { useBasePath } from '@/components/site/base-path'
import { withBasePath } from '@/lib/addresses'
import { cacheName, isArticleOrAtlas, sitePath } from '@/lib/offline/kept-addresses'

interface KeptPage {
  address: string
  heading: string
  lang: string
}

/** The articles that open without a network, and the atlas, as they name themselves. */
export function KeptPages() {
  const [pages, setPages] = useState<KeptPage[]>([])
  const basePath = useBasePath()
  useEffect(
    function findKeptPages() {
      let isGone = false
      keptPages(new URL(withBasePath('/', { basePath }), location.href).href)
        .then((found) => !isGone && setPages(found))
        .catch(() => {})
      return function forgetKeptPages() {
        isGone = true
      }
    },
    [basePath],
  )
  if (pages.length === 0) return null
  return (
    <>
      <h2>These open without a network</h2>
      <ul>
        {pages.map(({ address, heading, lang }) => (
          <li key={address}>
            <a href={address}>
              <bdi lang={lang}>{heading}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

async function keptPages(scope: string): Promise<KeptPage[]> {
  const cache = await caches.open(cacheName('pages', scope))
  const addresses = (await cache.keys())
    .map(({ url }) => url)
    .filter((address) => isArticleOrAtlas(sitePath(address, scope) ?? ''))
  return Promise.all(
    addresses.map(async (address) => {
      const html = (await (await cache.match(address))?.text()) ?? ''
      // Of the whole page, its style sheets would be held against the policy of this one.
      const [markup = ''] = /<h1\b.*?<\/h1>/s.exec(html) ?? []
      const heading = new DOMParser().parseFromString(markup, 'text/html').querySelector('h1')
      return {
        address,
        heading: heading?.textContent ?? address,
        lang: heading?.lang ?? '',
      }
    }),
  )
}
