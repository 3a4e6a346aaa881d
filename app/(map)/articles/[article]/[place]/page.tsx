import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { placeMetadata } from '@/app/page-metadata'
import { ShowOnMap } from '@/components/map/map-state'
import { AlsoReported } from '@/components/place/also-reported'
import { PlaceDistances } from '@/components/place/place-distances'
import { PlaceHeader } from '@/components/place/place-header'
import { PlaceLocation } from '@/components/place/place-location'
import { PlaceMoved } from '@/components/place/place-moved'
import { PlaceNeighbours } from '@/components/place/place-neighbours'
import { PlaceQuotes } from '@/components/place/place-quotes'
import { EmbedThis } from '@/components/site/embed-this'
import { MapCaption } from '@/components/site/map-caption'
import { TakeAlong } from '@/components/site/take-along'
import { placePath } from '@/lib/addresses'
import { findPlace } from '@/lib/articles/find-article'
import { readArticles } from '@/lib/articles/read-articles'
import { presentAndFormerPlaceParams } from '@/lib/articles/route-params'
import { placeEmbedCode } from '@/lib/embed-code'
import { isMapOfNearby, placeView } from '@/lib/map/place-view'
import { alsoReported } from '@/lib/places/also-reported'
import { settings } from '@/lib/settings'

export const dynamicParams = false

export const generateStaticParams = presentAndFormerPlaceParams

export async function generateMetadata({
  params,
}: PageProps<'/articles/[article]/[place]'>): Promise<Metadata> {
  const found = await findPlace(await params)
  return found ? placeMetadata(found.article, found.place, settings()) : {}
}

export default async function PlacePage({ params }: PageProps<'/articles/[article]/[place]'>) {
  const found = await findPlace(await params)
  if (!found) notFound()
  const { article, place, moved } = found
  if (moved) return <PlaceMoved article={article} place={place} />
  const path = placePath(article.slug, place.slug)
  const view = placeView(article, place)
  return (
    <article>
      {isMapOfNearby(article) && <ShowOnMap view={view} selected={path} />}
      <MapCaption article={article} view={view} path={path} />
      <PlaceHeader article={article} place={place} />
      <PlaceQuotes article={article} place={place} />
      <PlaceLocation article={article} place={place} />
      <AlsoReported
        reports={alsoReported({ article, place }, await readArticles())}
        place={place}
        lang={article.lang}
      />
      <PlaceDistances article={article} place={place} />
      <PlaceNeighbours article={article} place={place} />
      <TakeAlong>
        <EmbedThis code={placeEmbedCode(article, place, settings())} />
      </TakeAlong>
    </article>
  )
}
