import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { PlaceFeature } from '../lib/articles/schema'

// Articles that are plainly invented, to see what becomes of the site as the work grows. They are the same each time.

/** The two files of an article, as texts. */
export interface InventedArticle {
  slug: string
  /** `article.md` */
  article: string
  /** `places.geojson` */
  places: string
}

/** An article of so many places, each with a sentence of its own; most of them close together, as news is. */
export function inventArticle({ slug, places }: { slug: string; places: number }): InventedArticle {
  return writeArticle({ slug, places, number: 1 })
}

/** So many articles, all over the world. */
export function inventArticles({ count, places = 5 }: { count: number; places?: number }): InventedArticle[] {
  return Array.from({ length: count }, (_, index) =>
    writeArticle({ slug: `invented-article-${index + 1}`, places, number: index + 1 }),
  )
}

/** Writes articles into a folder of articles, which then has no others. */
export function writeArticles(folder: string, articles: readonly InventedArticle[]): void {
  rmSync(folder, { recursive: true, force: true })
  for (const { slug, article, places } of articles) {
    mkdirSync(join(folder, slug), { recursive: true })
    writeFileSync(join(folder, slug, 'article.md'), article)
    writeFileSync(join(folder, slug, 'places.geojson'), places)
  }
}

function writeArticle(article: { slug: string; places: number; number: number }): InventedArticle {
  const { slug, number } = article
  const places = inventPlaces(article)
  const sentences = places.map(({ properties }) => properties.quotes[0]?.exact ?? '')
  return {
    slug,
    article: [...frontMatter(number), ...paragraphsOf(sentences)].join('\n'),
    places: `${JSON.stringify({ type: 'FeatureCollection', features: places }, null, 2)}\n`,
  }
}

function frontMatter(number: number): string[] {
  const day = new Date(Date.UTC(2001, 0, number)).toISOString().slice(0, 10)
  return [
    '---',
    `title: Invented Report Number ${number} Names Places That Nobody Has Seen`,
    'byline: Ann Example',
    'publisher: The Invented Gazette',
    `published: '${day}'`,
    `url: https://gazette.example/invented-report-${number}`,
    'lang: en',
    '---',
    '',
  ]
}

const SENTENCES_IN_PARAGRAPH = 4

function paragraphsOf(sentences: readonly string[]): string[] {
  const paragraphs: string[] = []
  for (let start = 0; start < sentences.length; start += SENTENCES_IN_PARAGRAPH)
    paragraphs.push(sentences.slice(start, start + SENTENCES_IN_PARAGRAPH).join(' '), '')
  return paragraphs
}

const stems = ['Testville', 'Sampleton', 'Mockport', 'Upper Placeholder', 'Exampleburg', 'Dummy Bay']

const sentences = [
  (name: string) => `The mayor of ${name} said on Monday that nothing had happened there.`,
  (name: string) => `A ferry that does not exist called at ${name} twice, according to this made-up report.`,
  (name: string) => `In ${name}, two invented witnesses counted the lamps of the harbour and agreed on nine.`,
  (name: string) => `Nobody travelled from ${name} to the imaginary fair, the organisers wrote.`,
  (name: string) => `The bridge near ${name} stays closed until somebody builds it.`,
]

/** One place in so many is told of without its name, is known only within a radius, or lies far away. */
const INFERRED = 9
const INEXACT = 4
const FAR = 12

function inventPlaces({ places, number }: { places: number; number: number }): PlaceFeature[] {
  const spot = inventSpots({ count: places, seed: number })
  return Array.from({ length: places }, (_, index) => {
    const isInferred = index % INFERRED === 4
    const stem = stems[index % stems.length] ?? ''
    const name = isInferred ? `Nameless well ${index + 1}` : `${stem} ${index + 1}`
    const toponym = isInferred ? `nameless well ${index + 1}` : name
    const sentence = isInferred
      ? `Water from ${toponym} was drunk by no one, the same report says.`
      : (sentences[(index + number) % sentences.length]?.(toponym) ?? '')
    return {
      type: 'Feature',
      id: name.toLowerCase().replaceAll(' ', '-'),
      geometry: { type: 'Point', coordinates: spot() },
      properties: {
        name,
        kind: isInferred ? 'site' : 'city',
        quotes: [{ exact: sentence, toponym }],
        basis: isInferred ? 'inferred' : 'named',
        ...(index % INEXACT === 1 && { coordinateUncertaintyInMeters: 1000 * (1 + (index % 20)) }),
        ...(isInferred && {
          georeferenceRemarks: 'It is invented, and so is its position: a test needed it somewhere.',
        }),
      },
    }
  })
}

/** Degrees from the middle of a region the size of a country to its edge, and from that of a town to its own. */
const REGION = { longitude: 3, latitude: 2 }
const TOWN = 0.12
const PLACES_IN_TOWN = 25

/** The next position of a story, `[longitude, latitude]`, with each call: in a town of its region, or seldom far away. */
function inventSpots({ count, seed }: { count: number; seed: number }): () => [number, number] {
  const generator = xoroshiro128plus(seed)
  const between = (min: number, max: number) => min + (max - min) * uniformFloat64(generator)
  // Spreads articles around the world in even steps, beginning in a country with much around it.
  const middle = { longitude: ((37 + 137.5 * (seed - 1) + 165) % 330) - 165, latitude: between(25, 50) }
  const towns = Array.from({ length: 1 + Math.ceil(count / PLACES_IN_TOWN) }, () => ({
    longitude: middle.longitude + between(-1, 1) * REGION.longitude,
    latitude: middle.latitude + between(-1, 1) * REGION.latitude,
  }))
  const taken = new Set<string>()
  let index = 0
  const propose = (): [number, number] => {
    if (index % FAR === FAR - 1) return [between(-170, 170), between(-45, 65)]
    const town = towns[index % towns.length] ?? middle
    // Two steps added: more of a town is in its middle than at its edge.
    const step = () => TOWN * (between(-1, 1) + between(-1, 1))
    return [town.longitude + step(), town.latitude + step()]
  }
  return function nextSpot() {
    let spot: [number, number]
    do spot = propose().map((degrees) => Number(degrees.toFixed(5))) as [number, number]
    while (taken.has(String(spot)))
    taken.add(String(spot))
    index += 1
    return spot
  }
}
