// What the libraries of the basemap bring along and this map never comes to (`next.config.js`): without it, a page is 6 kB lighter.

/** In place of the flavors of @protomaps/basemaps, which are colours. */
export function namedFlavor(name: string): never {
  throw new Error(`This map has no flavor "${name}": lib/basemap/ has its rules.`)
}

/** In place of color2k, by which the flavors are mixed. */
export function mix(): never {
  throw new Error('This map has no flavors to mix colours of: lib/basemap/ has its rules.')
}

/**
 * In place of fflate, which pmtiles takes where a browser has no DecompressionStream. Of those that Next.js's code runs in, that is Firefox
 * 111 and 112: there the picture stays below the markers, as where the basemap does not come.
 */
export function decompressSync(): never {
  throw new Error('This browser has no DecompressionStream, by which the tiles of the basemap are read.')
}
