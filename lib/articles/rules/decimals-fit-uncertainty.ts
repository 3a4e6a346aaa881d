import type { Rule } from './rule'

/** About a metre, as GeoNames and most other gazetteers give every position, of a hamlet as of a capital. */
const ALWAYS_ALLOWED = 5
const METRES_A_DEGREE = 111_320
/** The last decimal may be so much finer than the radius. */
const FINER = 10_000

/**
 * A position claims no accuracy that its radius denies. Decimals are no statement of accuracy, and Chapman & Wieczorek,
 * Georeferencing Best Practices (GBIF 2020, https://doi.org/10.15468/doc-gg7h-s853), advise to keep those of the source;
 * so only more than five are doubted, and only where the last is finer than a ten-thousandth of the radius.
 */
export const decimalsFitUncertainty: Rule = ({ places }) =>
  places.flatMap(({ positions, coordinateUncertaintyInMeters: radius }) => {
    if (radius === undefined) return []
    const allowed = Math.max(ALWAYS_ALLOWED, Math.floor(Math.log10((METRES_A_DEGREE * FINER) / radius)))
    const found = positions.find(({ position }) => position.slice(0, 2).some((n) => decimals(n) > allowed))
    if (!found) return []
    const count = Math.max(...found.position.slice(0, 2).map(decimals))
    const message = `A position with a radius of ${radius} m has at most ${allowed} decimals; found ${count}, which claim to be more exact than that.`
    return [{ path: found.path, severity: 'warning' as const, message }]
  })

function decimals(degrees: number): number {
  const [mantissa = '', exponent = '0'] = String(degrees).split('e')
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent))
}
