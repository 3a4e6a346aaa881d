const multiples = ['Point', 'LineString', 'Polygon']

/**
 * Makes a GeometryCollection of one type, which is how KML and WKT may write it, the multiple of that type. Any other
 * geometry comes back as it is; of a collection of several types, a sentence.
 */
export function unwrapCollection(geometry: unknown): { value: unknown } | { message: string } {
  if (!isGeometry(geometry) || geometry.type !== 'GeometryCollection') return { value: geometry }
  const parts: unknown[] = Array.isArray(geometry.geometries) ? geometry.geometries : []
  const geometries = parts.filter(isGeometry)
  const types = [...new Set(geometries.map(({ type }) => type))]
  const [type] = types
  if (types.length === 1 && geometries.length === parts.length && multiples.includes(String(type))) {
    return { value: { type: `Multi${type}`, coordinates: geometries.map(({ coordinates }) => coordinates) } }
  }
  const found = types.length > 1 ? types.join(' and ') : 'none that can be one'
  const message = `A place has parts of one type: points, lines or areas; found ${found}: make a place of each.`
  return { message }
}

/** `MultiPoint` of a Point, and so on: what a format writes in the same way. */
export function asType(geometry: unknown, type: string): unknown {
  if (!isGeometry(geometry) || type !== `Multi${geometry.type}`) return geometry
  return { type, coordinates: [geometry.coordinates] }
}

function isGeometry(
  value: unknown,
): value is { type?: unknown; coordinates?: unknown; geometries?: unknown } {
  return typeof value === 'object' && value !== null && 'type' in value
}
