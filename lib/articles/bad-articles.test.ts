import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkArticle } from './check-article'
import { formatProblem } from './problem'

const folder = path.join(import.meta.dirname, 'fixtures/bad-articles')
const slugs = readdirSync(folder).sort()

describe('bad articles', () => {
  test.each(slugs)('%s fails with exactly the lines of its expected.txt', (slug) => {
    const { article, problems } = checkArticle({
      slug,
      articlePath: 'article.md',
      articleText: read(slug, 'article.md'),
      placesPath: 'places.geojson',
      placesText: read(slug, 'places.geojson'),
    })
    const expected = read(slug, 'expected.txt')?.trimEnd().split('\n')
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.map(formatProblem)).toEqual(expected)
    expect(article).toBeUndefined()
  })

  test('there are some', () => {
    expect(slugs.length).toBeGreaterThan(40)
  })
})

function read(slug: string, file: string): string | null {
  const whole = path.join(folder, slug, file)
  return existsSync(whole) ? readFileSync(whole, 'utf8') : null
}
