import type { Basis } from '@/lib/articles/article'
import { MARKER_DIAMETER } from '@/lib/map/marker-layout'
import { markerSign, signText, stackSign } from '@/lib/map/marker-sign'
import { pageTheme } from '@/lib/map-theme'
import styles from './place-sign.module.css'

const RADIUS = MARKER_DIAMETER / 2

/** The sign of a place: the same beside the text as on the map and in its picture. */
export function PlaceSign(props: {
  letter?: string
  number: number | null
  basis: Basis
  /** How many places it stands for, where these are more than one. */
  count?: number
}) {
  const { letter, number, basis, count } = props
  const stacked = count === undefined ? null : stackSign(count)
  const words = stacked?.text ?? (number === null ? '–' : signText({ letter, number }))
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
      {stacked?.behind.map((above) => (
        <g key={above} transform={`translate(0 ${-above})`}>
          <circle r={RADIUS} fill={pageTheme.paper} />
          <circle r={radius} fill="none" stroke={rim.color} strokeWidth={rim.width} />
        </g>
      ))}
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
