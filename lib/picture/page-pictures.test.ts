import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { inventArticle } from '../machine/fixtures/invent-article'
import { inventBasemap } from './fixtures/invent-basemap'
import { inventPlace } from './fixtures/invent-place'
import { PICTURE_BUDGET, picturesOfPages, pictureWithinBudget } from './page-pictures'

const places = [inventPlace('Here', [20, 50]), inventPlace('There', [30, 55])]
const link = ({ path }: { path: string }) => path

/** The same pseudo-random numbers between 0 and 1 on every run (Park and Miller). */
function randomNumbers() {
  let state = 7
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Borders that wander about, so far in degrees: as many bytes as one likes. */
function borders(count: number, reach = 0.05) {
  const random = randomNumbers()
  return inventBasemap(
    Array.from({ length: count }, () => {
      const [longitude, latitude] = [10 + 30 * random(), 45 + 15 * random()]
      return {
        layer: 'boundaries' as const,
        type: 'line' as const,
        props: { kind: 'country' },
        parts: [
          Array.from({ length: 40 }, (_, step): [number, number] => [
            longitude + step * 0.4 * reach + random() * reach,
            latitude + random() * reach,
          ]),
        ],
      }
    }),
  )
}

describe('the budget of a picture', () => {
  const draw = (basemap: ReturnType<typeof borders>) =>
    pictureWithinBudget(basemap, { places: [...places], selected: null, link })

  test('a simple map is drawn in full', async () => {
    const { picture } = await draw(borders(10))
    expect(picture).toContain('width="2200"')
  })

  test('a map of much detail is drawn in less, and keeps to it', async () => {
    const { picture, bytes, isWithinBudget } = await draw(borders(700))
    expect(bytes).toBe(gzipSync(picture).length)
    expect(bytes).toBeLessThanOrEqual(PICTURE_BUDGET)
    expect(isWithinBudget).toBe(true)
    expect(picture).toContain('>Here<')
  })

  test('the picture of a place is the same whichever of its map was drawn before', async () => {
    const far = { ...inventPlace('Far', [100, 10]), isInStory: false }
    const drawFar = async (before: (string | null)[]) => {
      const [map, basemap] = [[...places, far], borders(700)]
      const draw = (selected: string | null) => pictureWithinBudget(basemap, { places: map, selected, link })
      for (const selected of before) await draw(selected)
      return (await draw(far.path)).picture
    }
    expect(await drawFar([])).toBe(await drawFar([null]))
  })

  test('a map that is too much even so is drawn all the same, and said to be', async () => {
    const { picture, bytes, isWithinBudget } = await draw(borders(400, 1))
    expect(bytes).toBeGreaterThan(PICTURE_BUDGET)
    expect(isWithinBudget).toBe(false)
    expect(picture).toContain('>Here<')
  })
})

test('every page with a map has a picture, and every embed; a former address shows the present place', () => {
  const quotes = (toponym: string) => [{ exact: 'One morning in Here and in There.', toponym }]
  const article = inventArticle(
    ['Here', 'There'].map((name, index) => ({
      type: 'Feature',
      id: name.toLowerCase(),
      geometry: index === 0 ? { type: 'Point', coordinates: [20, 50] } : null,
      properties: {
        name,
        kind: 'city',
        quotes: quotes(name),
        basis: 'named',
        georeferenceRemarks: 'Invented.',
        formerIds: [`old-${name.toLowerCase()}`],
      },
    })),
    { body: ['One morning in Here and in There.'] },
  )
  const pictures = picturesOfPages([article])
  expect(pictures[0]).toMatchObject({ selected: null, pages: [{ path: '/', isEmbedded: false }] })
  const paths = pictures.flatMap(({ pages }) => pages.map(({ path }) => path))
  expect(new Set(paths).size).toBe(paths.length)
  for (const place of article.places) {
    const selected = `/articles/${article.slug}/${place.slug}/`
    const picture = pictures.find((picture) => picture.selected === selected)
    expect(picture?.pages).toEqual(
      [place.slug, ...place.formerIds].flatMap((slug) => [
        { path: `/articles/${article.slug}/${slug}/`, isEmbedded: false },
        { path: `/embed/${article.slug}/${slug}/`, isEmbedded: true },
      ]),
    )
  }
})

test('places whose pages show one map have their pictures after each other', () => {
  const body = ['One morning in Here.']
  const article = inventArticle(
    Array.from({ length: 120 }, (_, index) => ({
      type: 'Feature',
      id: `here-${index}`,
      geometry: { type: 'Point', coordinates: [(index * 37) % 120, 50] },
      properties: {
        name: `Here ${index}`,
        kind: 'city',
        quotes: [{ exact: 'One morning in Here.', toponym: 'Here' }],
        basis: 'named',
      },
    })),
    { body },
  )
  const views = picturesOfPages([article]).map(({ view }) => view)
  const changes = views.filter((view, index) => view !== views[index - 1])
  expect(changes).toHaveLength(new Set(views).size)
  expect(new Set(views).size).toBeLessThan(20)
})
