import type { Finding } from '../../articles/located'

/** RFC 7946 has done away with `crs` (section 4 and appendix B.1): a sound one says what holds anyway. */
export function crsIsLeftOut(value: unknown): Finding[] {
  if (typeof value !== 'object' || value === null || !('crs' in value)) return []
  const message = 'GeoJSON has no "crs" since RFC 7946; found one, which can be deleted.'
  return [{ path: ['crs'], severity: 'warning', message }]
}
