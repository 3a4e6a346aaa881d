import { expect, test } from 'vitest'
import { smallGazetteer } from '@/lib/geoparse/fixtures/small-gazetteer'
import { calibrationTable, draftRows } from './draft-rows'
import type { CorpusArticle } from './read-corpus'
import { scoreCorpus } from './score-corpus'

const text = 'It rained in Paris, Texas, in Homs, and in Qoralale. Houston was dry.'
const named = (phrase: string, position?: [number, number]) => ({
  phrase,
  start: text.indexOf(phrase),
  end: text.indexOf(phrase) + phrase.length,
  ...(position && { position }),
})
const article: CorpusArticle = {
  text,
  toponyms: [
    named('Paris', [-95.5, 33.7]),
    // Within the state, and more than 161 km from its centre.
    named('Texas', [-97, 29]),
    named('Homs', [0, 0]),
    named('Qoralale', [46, 2]),
    named('Houston'),
  ],
}

const scores = scoreCorpus([article], smallGazetteer())

test('names that are found count, whether the corpus locates them or not', () => {
  expect(scores.recognition).toEqual({ right: 4, falseAlarms: 0, missed: 1 })
})

test('given names have the distance from where the corpus has them, and Infinity without a place', () => {
  const [paris = NaN, texas = NaN, homs = NaN, unknown, ...rest] = scores.distances
  expect(rest).toEqual([])
  expect(paris).toBeLessThan(10)
  expect(texas).toBeGreaterThan(161)
  expect(homs).toBeGreaterThan(1000)
  expect(unknown).toBe(Infinity)
  expect(scores.populationDistances[0]).toBeGreaterThan(1000)
})

test('end to end, words and place are right, and what the corpus does not locate is on neither side', () => {
  expect(scores.endToEnd).toEqual({ right: 1, falseAlarms: 2, missed: 3 })
})

test('a choice of an area is right where the corpus’s point lies in it', () => {
  expect(scores.choices.map(({ isRight }) => isRight)).toEqual([true, false, false])
})

test('a corpus has the limits that its file’s name stands for', () => {
  const limits = (corpus: string) =>
    draftRows(corpus, scores).flatMap(({ figure, atLeast }) =>
      atLeast === undefined ? [] : [`${figure}: ${atLeast}`],
    )
  expect(limits('LGL')).toContain('end to end: F1: 0.62')
  expect(limits('GeoVirus')).toContain('names found: F1: 0.91')
  expect(limits('Other')).toEqual(['choices called likely: right: 0.9'])
})

test('the table of calibration counts choices by score', () => {
  const choices = [0.1, 0.85, 0.86, 1].map((score) => ({ score, isRight: score > 0.85 }))
  expect(calibrationTable({ ...scores, choices })).toBe(
    `
score          choices      said     right
0.00 to 0.20         1     0.100     0.000
0.20 to 0.40         0         –         –
0.40 to 0.60         0         –         –
0.60 to 0.80         0         –         –
0.80 to 0.90         2     0.855     0.500
0.90 to 0.95         0         –         –
0.95 to 1.00         1     1.000     1.000`.trim(),
  )
})
