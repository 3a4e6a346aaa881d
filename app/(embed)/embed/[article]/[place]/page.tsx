import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { embedMetadata } from '@/app/page-metadata'
import { EmbedMap } from '@/components/embed/embed-map'
import { UnpinnedNote } from '@/components/embed/unpinned-note'
import { placePath, withBasePath } from '@/lib/addresses'
import { findPlace } from '@/lib/articles/find-article'
import { presentAndFormerPlaceParams } from '@/lib/articles/route-params'
import { siteBasemap } from '@/lib/basemap/site-basemap'
import { placeView } from '@/lib/map/place-view'
import { settings } from '@/lib/settings'
import { isolated } from '@/lib/writing-direction'

export const dynamicParams = false
export const generateStaticParams = presentAndFormerPlaceParams

export async function generateMetadata({ params }: PageProps<'/embed/[article]/[place]'>): Promise<Metadata> {
  const found = await findPlace(await params)
  if (!found) return {}
  const { article, place } = found
  return embedMetadata(
    placePath(article.slug, place.slug),
    `${isolated(place.name)}: Map of ${isolated(article.title)}`,
    settings(),
  )
}

export default async function EmbedPlacePage({ params }: PageProps<'/embed/[article]/[place]'>) {
  const found = await findPlace(await params)
  if (!found) notFound()
  const { article, place } = found
  const path = placePath(article.slug, place.slug)
  return (
    <EmbedMap
      view={placeView(article, place)}
      selected={path}
      basemap={await siteBasemap(settings())}
      streetTiles={settings().streetTilesUrl}
      page={withBasePath(path, settings())}
      title={`${place.name}: ${article.title}`}
      lang={article.lang}
      note={place.position ? null : <UnpinnedNote article={article} place={place} />}
    />
  )
}
