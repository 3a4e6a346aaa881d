import { describe, expect, test } from 'vitest'
import { inventBasemap, squareOfLand } from './fixtures/invent-basemap'
import { inventPlace } from './fixtures/invent-place'
import { openingNewWindows, pagePicture } from './page-picture'
import { fullDetail } from './page-pictures'

const homs = inventPlace('Homs', [36.72, 34.73], { number: 2 })
const tartus = inventPlace('Tartus', [35.89, 34.89], { number: 3, uncertainty: 5000 })
const airfield = inventPlace('Airfield', [35.95, 35.4], {
  number: 4,
  basis: 'inferred',
  spokenName: 'Airfield, inferred',
})
const newYork = inventPlace('New York', [-74, 40.7], { number: 1, isInStory: false })
const places = [newYork, homs, tartus, airfield]

const city = (name: string, position: [number, number], props = {}) => ({
  layer: 'places' as const,
  type: 'point' as const,
  parts: [[position]],
  props: { kind: 'locality', name, population: 300_000, population_rank: 10, ...props },
})

const basemap = inventBasemap([
  squareOfLand([37, 35], 1.2),
  city('Hama', [36.75, 35.13]),
  city('Homs', [36.72, 34.73]),
  {
    layer: 'boundaries',
    type: 'line',
    props: { kind: 'country', disputed: true },
    parts: [
      [
        [35.5, 34.2],
        [38.5, 34.2],
      ],
    ],
  },
])

const draw = (selected: string | null = null) =>
  pagePicture(basemap, {
    places,
    selected,
    link: ({ path }) => `/maps${path}`,
    detail: fullDetail,
  })

/** The picture of the last level: what most maps open with. */
const lastLevel = (picture: string) => picture.slice(picture.lastIndexOf('<div data-picture-zoom'))

const linksOf = (picture: string) =>
  [...picture.matchAll(/<a href="([^"]*)" aria-label="([^"]*)"/g)].map(([, href, name]) => [href, name])

describe('every pinned place is a link', () => {
  test('of the story as a marker, and elsewhere as a pointer with distance and direction', async () => {
    expect(linksOf(lastLevel(await draw()))).toEqual([
      ['/maps/articles/invented/homs/', 'Homs'],
      ['/maps/articles/invented/tartus/', 'Tartus'],
      ['/maps/articles/invented/airfield/', 'Airfield, inferred'],
      [
        '/maps/articles/invented/new%20york/',
        expect.stringMatching(/^New York, out of view, 8,9\d\d\skm north-west|west$/),
      ],
    ])
  })

  test('and from a place elsewhere, the story is what the pointers lead to', async () => {
    const links = linksOf(lastLevel(await draw(newYork.path)))
    expect(links[0]).toEqual(['/maps/articles/invented/new%20york/', 'New York'])
    expect(links.slice(1).map(([, name]) => name?.replace(/,? out of view.*/, ''))).toEqual([
      'Homs',
      'Tartus',
      'Airfield, inferred',
    ])
  })

  test('each opening a new window where another site frames the map', async () => {
    const picture = await draw()
    const links = picture.match(/<a /g) ?? []
    expect(links.length).toBeGreaterThan(0)
    expect(openingNewWindows(picture).match(/<a [^>]* target="_blank" rel="noopener"/g)).toHaveLength(
      links.length,
    )
    expect(openingNewWindows(picture).replaceAll(' target="_blank" rel="noopener"', '')).toBe(picture)
  })
})

test('only the selected place is marked as the current one', async () => {
  const picture = lastLevel(await draw(tartus.path))
  expect([...picture.matchAll(/aria-label="([^"]*)" aria-current="page"/g)].map(([, name]) => name)).toEqual([
    'Tartus',
  ])
  expect(lastLevel(await draw())).not.toContain('aria-current')
})

test('a city that has a marker is named once; its neighbours are named too', async () => {
  const names = [...lastLevel(await draw()).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, name]) => name)
  expect(names.filter((name) => name === 'Homs')).toHaveLength(1)
  expect(names).toContain('Hama')
})

test('the names that no phone shows are left out there', async () => {
  // The second name begins within the map of a phone, and ends beyond its edge.
  const invented = inventBasemap([
    squareOfLand([37, 35], 6),
    city('In Sight', [36.3, 35.5]),
    city('Over the Edge of a Phone', [37.45, 34.5]),
    city('Far Away', [39.4, 35.5]),
  ])
  const picture = await pagePicture(invented, {
    places,
    selected: null,
    link: ({ path }) => path,
    detail: fullDetail,
  })
  expect(picture).toContain('{[data-part=beyond-phones]{display:none}}')
  const beyond = lastLevel(picture).match(/<g data-part="beyond-phones">.*?<\/g><\/g>/)?.[0] ?? ''
  expect(beyond).toContain('>Far Away<')
  expect(beyond).not.toMatch(/>In Sight<|>Over the Edge/)
  expect(lastLevel(picture)).toMatch(/>In Sight<.*>Far Away</)
  expect(lastLevel(picture)).toMatch(/>Over the Edge[^<]*<.*>Far Away</)
})

test('an inferred place is dashed, and says so', async () => {
  const picture = lastLevel(await draw())
  const markers = picture.split('<a ').filter((part) => part.startsWith('href="/maps/articles/invented/'))
  const [, , airfieldMarker = ''] = markers
  expect(airfieldMarker).toMatch(/stroke-dasharray/)
  expect(airfieldMarker).toContain('>inferred<')
  expect(markers[0]).not.toMatch(/stroke-dasharray/)
})

test('the colours are those of the page, light or dark', async () => {
  const picture = await draw()
  expect(picture).toContain('fill="var(--land)"')
  expect(picture).not.toMatch(/(fill|stroke)="#/)
})

test('land, its coast and borders are drawn with the widths of the interactive map', async () => {
  const picture = lastLevel(await draw())
  expect(picture).toMatch(/fill="var\(--land\)"[^>]*stroke="var\(--coast\)"/)
  expect(picture).toMatch(/stroke="var\(--border\)"[^>]*stroke-dasharray/)
})

test('a narrow map has fewer pointers: the others of its picture are shown from a width on', async () => {
  const far = Array.from({ length: 6 }, (_, index) =>
    inventPlace(`Far ${index}`, [-80 + index, 40], { number: 5 + index, isInStory: false }),
  )
  const picture = await pagePicture(basemap, {
    places: [...places, ...far],
    selected: null,
    link: ({ path }) => path,
    detail: fullDetail,
  })
  const hidden = [
    ...picture.matchAll(/@container \(max-width:560px\)\{[^{]*a\[href="([^"]*)"\]\{display:none\}\}/g),
  ]
  const names = hidden.map(([, href = '']) => decodeURIComponent(href.split('/').at(-2) ?? ''))
  // New York and the first three of these have the four that have room.
  expect(new Set(names)).toEqual(new Set(['far 3', 'far 4', 'far 5']))
})

test('a label that some maps would cut is left out of these, and of no others', async () => {
  const long = inventPlace('A name longer than half of a small map is wide', homs.position)
  const picture = await pagePicture(basemap, {
    places: [long],
    selected: null,
    link: ({ path }) => path,
    detail: fullDetail,
  })
  const label = `svg a[href="${long.path}"]>g:last-child`
  const [, width, height] =
    new RegExp(
      `${escapeForRegExp(`${label}{display:none}@container`)} \\(min-width:(\\d+)px\\) and \\(min-height:(\\d+)px\\)`,
    ).exec(picture) ?? []
  // Below its marker, in the middle: as wide as the name, and twice as high as from there to the end of the name.
  expect(Number(width)).toBeGreaterThan(280)
  expect(Number(width)).toBeLessThan(400)
  expect(height).toBe('70')
  expect(await draw()).not.toContain('>g:last-child')
})

const escapeForRegExp = (text: string) => text.replace(/[[\](){}.*+?^$|\\]/g, '\\$&')

describe('more places than a map can bear', () => {
  const many = Array.from({ length: 80 }, (_, index) =>
    inventPlace(`House ${index + 1}`, [36 + (index % 9) / 40, 35 + Math.floor(index / 9) / 40]),
  )
  // Too far from the story to be in its picture, however large.
  const far = inventPlace('Far', [-74, 40.7], { isInStory: false })
  const drawMany = (selected: string | null) =>
    pagePicture(basemap, {
      places: [...many, far],
      selected,
      link: ({ path }) => path,
      detail: fullDetail,
    })

  test('are clusters, which say how many they are and lead to the first of them', async () => {
    const [first = '', ...levels] = (await drawMany(null)).split('<div data-picture-zoom').slice(1)
    expect(linksOf(first)[0]).toEqual([many[0]?.path, '80 places around House 1'])
    for (const level of levels) {
      const counts = linksOf(level).map(([, name]) =>
        Number(/^(\d+) places around/.exec(name ?? '')?.[1] ?? 1),
      )
      expect(counts.reduce((sum, count) => sum + count)).toBe(81)
    }
  })

  test('have one beside them on its own page', async () => {
    const picture = await drawMany(many[40]?.path ?? '')
    const links = linksOf(picture.split('<div data-picture-zoom')[1] ?? '')
    expect(links.map(([, name]) => name)).toEqual(
      expect.arrayContaining(['79 places around House 1', 'House 41']),
    )
  })

  test('a marker that the picture does not have takes no rule', async () => {
    const picture = await drawMany(null)
    expect(picture).not.toContain(`svg a[href="${far.path}"]`)
    expect(picture).toContain(`>a[href="${far.path}"]`)
  })
})
