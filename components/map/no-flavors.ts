/** In place of the flavors of @protomaps/basemaps (`next.config.js`): this map is painted by rules of its own. */
export function namedFlavor(name: string): never {
  throw new Error(`This map has no flavor "${name}": lib/basemap/ has its rules.`)
}
