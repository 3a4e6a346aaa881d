import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkArticle } from './check-article'
import { inventOutlines } from './fixtures/invent-outlines'
import { formatProblem } from './problem'

const folder = path.join(import.meta.dirname, 'fixtures/warned-articles')
const slugs = readdirSync(folder).sort()

describe('articles with something doubtful', () => {
  test.each(slugs)('%s gives exactly the warnings of its expected.txt, and an article', (slug) => {
    const { article, problems } = checkArticle(
      {
        slug,
        articlePath: 'article.md',
        articleText: read(slug, 'article.md'),
        placesPath: 'places.geojson',
        placesText: read(slug, 'places.geojson'),
      },
      { outlines: inventOutlines },
    )
    expect(problems.map(formatProblem)).toEqual(read(slug, 'expected.txt').trimEnd().split('\n'))
    expect(article?.places).toHaveLength(2)
  })

  test('there are some', () => {
    expect(slugs.length).toBeGreaterThan(5)
  })
})

function read(slug: string, file: string): string {
  return readFileSync(path.join(folder, slug, file), 'utf8')
}
