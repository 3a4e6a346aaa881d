import { mapThemes } from '@/lib/map-theme'
import { type Figure, figurePng, figureSvg } from '@/lib/picture/figure'
import { openBasemap } from '@/lib/picture/open-basemap'
import { settings } from '@/lib/settings'

const basemap = () => openBasemap(settings().basemapUrl)

/** A figure as an SVG document; light, because it is printed. */
export async function svgResponse(figure: Figure): Promise<Response> {
  const svg = await figureSvg(await basemap(), figure, mapThemes.light)
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
}

/** The same as a PNG picture. */
export async function pngResponse(figure: Figure): Promise<Response> {
  const png = await figurePng(await basemap(), figure, mapThemes.light)
  return new Response(Buffer.from(png), { headers: { 'Content-Type': 'image/png' } })
}
