/** As `components/map/map-picture.tsx` is written out by the build. */
const PLACE_FOR_PICTURE = /(<div [^>]*data-map-picture=""[^>]*>)(<\/div>)/g

/** Puts the picture of its map into a built page. Throws where the page has not just one place for it. */
export function putIntoPage(html: string, { picture }: { picture: string }): string {
  const places = [...html.matchAll(PLACE_FOR_PICTURE)].length
  if (places !== 1) throw new Error(`A page with a map has one place for its picture; found ${places}.`)
  return html.replace(PLACE_FOR_PICTURE, (_, start: string, end: string) => `${start}${picture}${end}`)
}
