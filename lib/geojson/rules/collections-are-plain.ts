import type { Finding } from '../../articles/located'
import type { FoundGeometry } from '../geometries-in'

/** GeometryCollections should not be nested, nor stand where one geometry could (RFC 7946, section 3.1.8). */
export function collectionsArePlain(geometries: FoundGeometry[]): Finding[] {
  return geometries.flatMap((collection) => {
    if (collection.type !== 'GeometryCollection') return []
    const message = describe(collection.geometries.map(({ type }) => String(type)))
    return message ? [{ path: collection.path, severity: 'warning' as const, message }] : []
  })
}

function describe(types: string[]): string | undefined {
  const [first = ''] = types
  if (types.includes('GeometryCollection')) {
    return 'A GeometryCollection holds no other GeometryCollection; found one, and one list can hold all geometries.'
  }
  if (types.length === 1) return `A GeometryCollection holds several geometries; found one ${first} alone.`
  if (types.length > 1 && types.every((type) => type === first)) {
    const single = first.replace(/^Multi/, '')
    return `A GeometryCollection holds geometries of several types; found ${first} only, and one Multi${single} can hold all.`
  }
  return undefined
}
