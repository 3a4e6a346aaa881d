import { LIKELY } from '@/lib/geoparse/geoparse'
import type { Row } from '../row'
import { median } from '../statistics'
import { RIGHT_WITHIN, type Scores } from './score-corpus'
import { f1, precision, recall } from './score-spans'

interface Limits {
  recognition?: number
  overPopulation?: number
  endToEnd?: number
}

/** What the best published geoparsers reach on a corpus (EUPEG; CamCoder for end to end), or more. */
const limitsOf: Record<string, Limits> = {
  geovirus: { recognition: 0.91, overPopulation: 0.01, endToEnd: 0.68 },
  lgl: { recognition: 0.713, overPopulation: 0.12, endToEnd: 0.62 },
  'tr-news': { recognition: 0.803, endToEnd: 0.64 },
  geowebnews: { recognition: 0.739 },
}

/** The figures of a corpus; `corpus` is the name of its file without ending, by which its limits are known. */
export function draftRows(corpus: string, scores: Scores): Row[] {
  const limits = limitsOf[corpus.toLowerCase().replaceAll('_', '-')] ?? {}
  const row = (figure: string, value: number, atLeast?: number): Row => ({
    figure,
    value,
    unit: '',
    ...(atLeast !== undefined && { atLeast }),
  })
  const accuracy = shareWithin(scores.distances)
  const baseline = shareWithin(scores.populationDistances)
  const likely = scores.choices.filter(({ score }) => score >= LIKELY)
  return [
    row('names found: precision', precision(scores.recognition)),
    row('names found: recall', recall(scores.recognition)),
    row('names found: F1', f1(scores.recognition), limits.recognition),
    row('given names: right within 161 km', accuracy),
    row('given names: the most populous within 161 km', baseline),
    row('given names: better than the most populous', accuracy - baseline, limits.overPopulation),
    { figure: 'given names: median error', value: median(scores.distances), unit: 'km' },
    row('end to end: precision', precision(scores.endToEnd)),
    row('end to end: recall', recall(scores.endToEnd)),
    row('end to end: F1', f1(scores.endToEnd), limits.endToEnd),
    row('choices called likely', likely.length / scores.choices.length),
    row('choices called likely: right', shareRight(likely), 0.9),
    { figure: '1,000 words', value: (scores.seconds / scores.words) * 1e6, unit: 'ms', atMost: 100 },
    { figure: 'all articles', value: scores.seconds, unit: 's' },
  ]
}

const steps = [0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 1.01]

/** How often choices are right of which the geoparser is as sure as that, found words and place together. */
export function calibrationTable({ choices }: Scores): string {
  const lines = steps.slice(0, -1).map((from, i) => {
    const to = steps[i + 1] ?? 1
    const within = choices.filter(({ score }) => score >= from && score < to)
    const mean = within.reduce((sum, { score }) => sum + score, 0) / within.length
    const range = `${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}`
    return [range, String(within.length), ...[mean, shareRight(within)].map(share)]
  })
  return [['score', 'choices', 'said', 'right'], ...lines]
    .map((cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(12) : cell.padStart(8))).join('  '))
    .join('\n')
}

const share = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3))

const shareRight = (choices: Scores['choices']) =>
  choices.filter(({ isRight }) => isRight).length / choices.length

const shareWithin = (distances: readonly number[]) =>
  distances.filter((distance) => distance <= RIGHT_WITHIN).length / distances.length
