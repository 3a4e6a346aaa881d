/**
 * A position `[longitude, latitude]` in degrees as people write it, latitude first: `34° 53′ N, 35° 53′ E`. Seconds stand only
 * where the place is known to less than a kilometre: a minute of arc is 1.85 km, and more digits would claim more than is known.
 *
 * @param uncertainty radius in metres of the circle that holds the place
 */
export function formatPosition([longitude, latitude]: readonly [number, number], uncertainty: number | null) {
  const withSeconds = uncertainty !== null && uncertainty < 1000
  return [formatAngle(latitude, 'N', 'S', withSeconds), formatAngle(longitude, 'E', 'W', withSeconds)].join(
    ', ',
  )
}

/** A position `[longitude, latitude]` in decimal degrees, latitude first, with a true minus: `40.71427, −74.00597`. */
export const formatDecimalPosition = ([longitude, latitude]: readonly [number, number]) =>
  `${latitude}, ${longitude}`.replaceAll('-', '−')

function formatAngle(degrees: number, positive: string, negative: string, withSeconds: boolean) {
  const unitsInDegree = withSeconds ? 3600 : 60
  // Rounded once, as a whole number of the smallest unit, so that 59.99′ becomes the next degree and not 60′.
  const units = Math.round(Math.abs(degrees) * unitsInDegree)
  const parts = [`${Math.floor(units / unitsInDegree)}°`]
  if (withSeconds) parts.push(`${pad(Math.floor(units / 60) % 60)}′`, `${pad(units % 60)}″`)
  else parts.push(`${pad(units % 60)}′`)
  return `${parts.join(' ')} ${degrees < 0 && units > 0 ? negative : positive}`
}

const pad = (value: number) => String(value).padStart(2, '0')
