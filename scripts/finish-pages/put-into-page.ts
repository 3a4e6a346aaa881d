import type { Graph } from 'schema-dts'
import { jsonLdScript } from '../../lib/machine/json-ld'

/** As the build writes `components/map/map-picture.tsx` out. */
const PLACE_FOR_PICTURE = /(<div [^>]*data-map-picture=""[^>]*>)(<\/div>)/g
const END_OF_BODY = /<\/body>/g

/** Puts the picture of its map into a built page. Throws where the page has not just one place for it. */
export const putPictureIntoPage = (page: string, picture: string) =>
  replaceOnce(
    page,
    PLACE_FOR_PICTURE,
    'place for the picture of its map',
    (_, start, end) => start + picture + end,
  )

/** Puts what a page says to machines at its end, where nothing waits for it. */
export const putJsonLdIntoPage = (page: string, graph: Graph) =>
  replaceOnce(
    page,
    END_OF_BODY,
    'end of its body',
    (end) => `<script type="application/ld+json">${jsonLdScript(graph)}</script>${end}`,
  )

function replaceOnce(
  page: string,
  pattern: RegExp,
  name: string,
  replacement: (...found: string[]) => string,
): string {
  const found = [...page.matchAll(pattern)].length
  if (found !== 1) throw new Error(`A built page has one ${name}; found ${found}.`)
  return page.replace(pattern, replacement)
}
