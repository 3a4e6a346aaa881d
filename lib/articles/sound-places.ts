import { positionsIn } from '../geojson/geometries-in'
import { listOf, member } from '../json-value'
import type { Path } from './located'
import { Geometry, PlaceProperties, Point, Quote } from './schema'
import { Slug } from './slug'

/**
 * What is sound of a place, each part judged alone. The rules that compare parts with each other and with the article
 * work on these, so one misspelt key does not hide what else is wrong.
 */
export interface SoundPlace {
  /** Where the place stands in the document. */
  path: Path
  slug?: string
  name?: string
  /** Whether it is of a draft, and nobody has looked at it yet. */
  isUnreviewed: boolean
  formerSlugs: { path: Path; slug: string }[]
  /** Its slug and those that it had before, sound or not. */
  writtenSlugs: { path: Path; slug: string }[]
  quotes: { path: Path; quote: Quote }[]
  countryCode?: string
  /** Radius in metres. */
  coordinateUncertaintyInMeters?: number
  /** `[longitude, latitude]` of a Point. */
  position?: [number, number]
  /** Those of a geometry of any type, each perhaps with an altitude. */
  positions: { path: Path; position: number[] }[]
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
    const slug = { path: [...path, 'id'], value: member(feature, 'id') }
    const formerSlugs = listOf(member(properties, 'formerIds')).map((value, item) => ({
      path: [...path, 'properties', 'formerIds', item],
      value,
    }))
    return {
      path,
      slug: Slug.safeParse(slug.value).data,
      name: PlaceProperties.shape.name.safeParse(member(properties, 'name')).data,
      isUnreviewed: member(properties, 'reviewed') === false,
      formerSlugs: formerSlugs.filter(({ value }) => Slug.safeParse(value).success).flatMap(textAt),
      writtenSlugs: [slug, ...formerSlugs].flatMap(textAt),
      quotes,
      countryCode: PlaceProperties.shape.countryCode.safeParse(member(properties, 'countryCode')).data,
      coordinateUncertaintyInMeters: PlaceProperties.shape.coordinateUncertaintyInMeters.safeParse(
        member(properties, 'coordinateUncertaintyInMeters'),
      ).data,
      position: soundPosition(member(feature, 'geometry')),
      positions: soundPositions(member(feature, 'geometry'), [...path, 'geometry', 'coordinates']),
    }
  })
}

function textAt({ path, value }: { path: Path; value: unknown }): { path: Path; slug: string }[] {
  return typeof value === 'string' ? [{ path, slug: value }] : []
}

function soundPosition(geometry: unknown): [number, number] | undefined {
  const [longitude, latitude] = Point.safeParse(geometry).data?.coordinates ?? []
  return longitude === undefined || latitude === undefined ? undefined : [longitude, latitude]
}

function soundPositions(geometry: unknown, path: Path): SoundPlace['positions'] {
  return positionsIn(Geometry.safeParse(geometry).data?.coordinates, path)
}
