import type { Basis } from '@/lib/articles/article'
import { MARKER_DIAMETER } from '@/lib/map/marker-layout'
import { markerSign, signText } from '@/lib/map/marker-sign'
import { pageTheme } from '@/lib/map-theme'
import styles from './place-sign.module.css'

const RADIUS = MARKER_DIAMETER / 2

/** The sign of a place: the same beside the text as on the map and in its picture. */
export function PlaceSign(props: { letter?: string; number: number | null; basis: Basis }) {
  const { letter, number, basis } = props
  const words = number === null ? '–' : signText({ letter, number })
  const {
    radius,
    fill,
    rim,
    number: digits,
  } = markerSign(number === null ? 'unpinned' : basis, pageTheme, words)
  return (
    <svg
      className={styles.sign}
      viewBox={`${-RADIUS} ${-RADIUS} ${MARKER_DIAMETER} ${MARKER_DIAMETER}`}
      aria-hidden="true"
    >
      <circle r={RADIUS} fill={fill} />
      <circle
        r={radius}
        fill="none"
        stroke={rim.color}
        strokeWidth={rim.width}
        strokeDasharray={rim.dash?.join(' ')}
      />
      <text
        y={digits.baseline}
        fill={digits.color}
        fontSize={digits.size}
        fontWeight={digits.weight}
        textAnchor="middle"
      >
        {words}
      </text>
    </svg>
  )
}
