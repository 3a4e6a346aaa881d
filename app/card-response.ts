import { cardPath } from '@/lib/addresses'
import { type Card, drawCard } from '@/lib/card/draw-card'
import { cardSize } from '@/lib/describe-card'
import { mapThemes } from '@/lib/map-theme'
import { openBasemap } from '@/lib/picture/open-basemap'
import { pngOf } from '@/lib/picture/png'
import { settings } from '@/lib/settings'

/** A card as a PNG picture; the build says which letters keep words off it. */
export async function cardResponse(card: Card): Promise<Response> {
  const { path, words } = card
  if (words.missing.length > 0)
    console.warn(
      `${cardPath(path)} goes without some of its words: no font of the build has ${words.missing.join(' ')}`,
    )
  const basemap = await openBasemap(settings().basemapUrl)
  const png = pngOf(cardSize, await drawCard(basemap, card, mapThemes.light))
  return new Response(Buffer.from(png), { headers: { 'Content-Type': 'image/png' } })
}
