import type { Path } from './located'
import { PlaceProperties, Point, Quote, Slug } from './schema'

/**
 * What is sound of a place, each part judged alone. The rules that compare parts with each other and with the article
 * work on these, so one misspelt key does not hide what else is wrong.
 */
export interface SoundPlace {
  /** Where the place stands in the document. */
  path: Path
  slug?: string
  formerSlugs: { path: Path; slug: string }[]
  quotes: { path: Path; quote: Quote }[]
  countryCode?: string
  /** `[longitude, latitude]` of a Point. */
  position?: [number, number]
}

/** The places of a document of any shape, with whatever of each is sound. */
export function soundPlaces(document: unknown): SoundPlace[] {
  return listOf(member(document, 'features')).map((feature, index) => {
    const path: Path = ['features', index]
    const properties = member(feature, 'properties')
    const quotes = listOf(member(properties, 'quotes')).flatMap((value, item) => {
      const quote = Quote.safeParse(value).data
      return quote ? [{ path: [...path, 'properties', 'quotes', item], quote }] : []
    })
    const formerSlugs = listOf(member(properties, 'formerIds')).flatMap((value, item) => {
      const slug = Slug.safeParse(value).data
      return slug ? [{ path: [...path, 'properties', 'formerIds', item], slug }] : []
    })
    return {
      path,
      slug: Slug.safeParse(member(feature, 'id')).data,
      formerSlugs,
      quotes,
      countryCode: PlaceProperties.shape.countryCode.safeParse(member(properties, 'countryCode')).data,
      position: soundPosition(member(feature, 'geometry')),
    }
  })
}

function soundPosition(geometry: unknown): [number, number] | undefined {
  const [longitude, latitude] = Point.safeParse(geometry).data?.coordinates ?? []
  return longitude === undefined || latitude === undefined ? undefined : [longitude, latitude]
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
