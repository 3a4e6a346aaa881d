/**
 * What a gazetteer's address identifies, written in one way for each place: `geonames:169577`, `wikidata:Q131301`, or, of any
 * other gazetteer, the address without what does not tell places apart.
 */
export function gazetteerIdentity(address: string): string {
  const { hostname, pathname, search } = new URL(address)
  const host = hostname.replace(/^(www|m|sws)\./, '')
  const geoname = /^\/(\d+)(\/|$)/.exec(pathname)?.[1]
  if (host === 'geonames.org' && geoname) return `geonames:${Number(geoname)}`
  // The concept, its page, its data: /entity/Q1, /wiki/Q1, /wiki/Special:EntityData/Q1.json
  const item = /^\/(?:entity|wiki(?:\/Special:EntityData)?)\/(Q\d+)(?:\.\w+)?\/?$/i.exec(pathname)?.[1]
  if (host === 'wikidata.org' && item) return `wikidata:${item.toUpperCase()}`
  return `${host}${pathname.replace(/\/$/, '')}${search}`
}

/** The number of a place in GeoNames, from its gazetteers' addresses; null where it is not among them. */
export function geonameId({ sameAs }: { sameAs: readonly string[] }): number | null {
  const identity = sameAs.map(gazetteerIdentity).find((found) => found.startsWith('geonames:'))
  return identity ? Number(identity.replace('geonames:', '')) : null
}
