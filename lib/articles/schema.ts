import { z } from 'zod'

// A message without a full stop says what is expected; check-schema.ts puts what was found after it.

const text = 'Text has at least one character that is not a space'
const Text = z.string().regex(/\S/, text)

const slug = 'A slug has lower-case letters a to z, digits and single hyphens between them'
/** A part of an address that is kept for ever: lower-case letters, digits, and single hyphens between them. */
export const Slug = z.string({ error: slug }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, slug)

const webAddress = 'An address begins with https:// or http://'
const WebAddress = z.url({ protocol: /^https?$/, error: webAddress })

const isoDate = 'A date is a day of the calendar, YYYY-MM-DD, or its month alone, YYYY-MM'
const IsoDate = z.string({ error: isoDate }).refine(isDate, isoDate)

const language = 'A language is a BCP 47 tag such as en or ar-SY'
const Language = z.string({ error: language }).refine(isLanguage, language)

const countryCode = 'A country code is two capital letters, as in ISO 3166-1'
const CountryCode = z.string({ error: countryCode }).regex(/^[A-Z]{2}$/, countryCode)

/** What stands in the front matter of `article.md`. */
export const ArticleParticulars = z.strictObject({
  /** The headline as printed. */
  title: Text,
  /** Who wrote it, as printed; missing where nobody is named. */
  byline: Text.optional(),
  /** Who published it. */
  publisher: Text,
  /** The ISO date on which it was published, or only its year and month where no more is known. */
  published: IsoDate,
  /** The address of the article itself. */
  url: WebAddress,
  /** The language of the article, as a BCP 47 tag: `en`, `ar`, `pt-BR`. */
  lang: Language,
})
export type ArticleParticulars = z.infer<typeof ArticleParticulars>

/** An excerpt, by the terms of the W3C Web Annotation TextQuoteSelector. */
export const Quote = z.strictObject({
  /** The words as printed in the article, character for character, within one paragraph. */
  exact: Text,
  /** Words directly before `exact`; needed only where `exact` stands more than once in the article. */
  prefix: z.string().min(1).optional(),
  /** Words directly after `exact`; needed only where `exact` stands more than once in the article. */
  suffix: z.string().min(1).optional(),
  /** The words in `exact` that name the place. They stand there once. */
  toponym: Text,
})
export type Quote = z.infer<typeof Quote>

const positionLength = 'A position has 2 or 3 numbers, [longitude, latitude] and perhaps an altitude'

/** `[longitude, latitude]` in degrees on WGS 84, and perhaps an altitude in metres. */
export const Position = z
  .array(z.number())
  .min(2, positionLength)
  .max(3, positionLength)
  .superRefine(([longitude = 0, latitude = 0], context) => {
    if (Math.abs(longitude) > 180) {
      context.addIssue({ code: 'custom', path: [0], message: 'A longitude is between -180 and 180' })
    }
    if (Math.abs(latitude) > 90) {
      const expected = 'A latitude is between -90 and 90'
      const isSwapped = Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180
      const message = `${expected}; found ${latitude}, so latitude and longitude are evidently swapped.`
      context.addIssue({ code: 'custom', path: [1], message: isSwapped ? message : expected })
    }
  })
export type Position = z.infer<typeof Position>

const ring = 'A ring has at least 4 positions'

/** The outline of an area or of a hole in it: at least 4 positions, the last the same as the first. */
export const LinearRing = z
  .array(Position)
  .min(4, ring)
  .superRefine((positions, context) => {
    const first = JSON.stringify(positions[0])
    const last = JSON.stringify(positions.at(-1))
    if (positions.length < 4 || first === last) return
    const message = `A ring ends where it begins, at ${spaced(first)}; found ${spaced(last)}.`
    context.addIssue({ code: 'custom', path: [positions.length - 1], message })
  })

const Rings = z.array(LinearRing).min(1, 'A polygon has at least one ring')

export const Point = z.strictObject({
  type: z.literal('Point'),
  /** `[longitude, latitude]`. */
  coordinates: Position,
})

export const MultiPoint = z.strictObject({
  type: z.literal('MultiPoint'),
  /** The points, each `[longitude, latitude]`. */
  coordinates: z.array(Position).min(1, 'A multipoint has at least one position'),
})

const Line = z.array(Position).min(2, 'A line has at least 2 positions')

export const LineString = z.strictObject({
  type: z.literal('LineString'),
  /** The positions of the line, from one end to the other. */
  coordinates: Line,
})

export const MultiLineString = z.strictObject({
  type: z.literal('MultiLineString'),
  /** Lines, each its positions from one end to the other. */
  coordinates: z.array(Line).min(1, 'A multilinestring has at least one line'),
})

export const Polygon = z.strictObject({
  type: z.literal('Polygon'),
  /** The outline first, then any holes. */
  coordinates: Rings,
})

export const MultiPolygon = z.strictObject({
  type: z.literal('MultiPolygon'),
  /** Polygons, each the outline first, then any holes. */
  coordinates: z.array(Rings).min(1, 'A multipolygon has at least one polygon'),
})

export const Geometry = z.discriminatedUnion(
  'type',
  [Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon],
  {
    error:
      'A geometry is null or has the type "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon" or "MultiPolygon"',
  },
)

export const PlaceProperties = z
  .strictObject({
    /** What to call the place. */
    name: Text,
    /** `city`, `airfield`, `region`, `country`, `site`, … */
    kind: Text,
    /** The excerpts that put the place on the map. */
    quotes: z.array(Quote).min(1, 'A place has at least one quote'),
    /** `named`: the article names it; `inferred`: it does not, and `georeferenceRemarks` says why it stands here. */
    basis: z.enum(['named', 'inferred']),
    /** Radius in metres of the circle that surely holds the place. */
    coordinateUncertaintyInMeters: z.number().positive('A radius is more than 0 metres').optional(),
    /** How and why it was located, or why it was not, in full sentences for readers. */
    georeferenceRemarks: Text.optional(),
    /** What it was located from, with an address. */
    georeferenceSources: Text.optional(),
    /** ISO 3166-1 alpha-2, where the place lies in one country. */
    countryCode: CountryCode.optional(),
    /** Addresses of the place in gazetteers such as GeoNames and Wikidata; only those that were looked up. */
    sameAs: z.array(WebAddress).optional(),
    /** Slugs that the place had before; their addresses lead to the present one. */
    formerIds: z.array(Slug).optional(),
  })
  .refine(({ basis, georeferenceRemarks }) => basis !== 'inferred' || georeferenceRemarks !== undefined, {
    path: ['basis'],
    message:
      'An inferred place says in "georeferenceRemarks" why it stands where it does; found no such key.',
    // Without this, any other problem of the place would hide this one.
    when: () => true,
  })
export type PlaceProperties = z.infer<typeof PlaceProperties>

export const PlaceFeature = z.strictObject({
  type: z.literal('Feature'),
  /** The slug of the place: its part of the address, unique in its article, kept for ever. */
  id: Slug,
  /** A GeoJSON geometry, or null: the article names the place, and it cannot honestly be pinned. */
  geometry: Geometry.nullable(),
  properties: PlaceProperties,
})
export type PlaceFeature = z.infer<typeof PlaceFeature>

/** What `places.geojson` holds. */
export const Places = z.strictObject({
  $schema: z.string().optional(),
  type: z.literal('FeatureCollection'),
  /** `[west, south, east, north]`, as some tools write it; not used. */
  bbox: z.array(z.number()).optional(),
  /** The places, in any order: the article's own order is worked out from their quotes. */
  features: z.array(PlaceFeature),
})
export type Places = z.infer<typeof Places>

function isDate(date: string): boolean {
  const [, year, month, day = '01'] = date.match(/^(\d{4})-(\d{2})(?:-(\d{2}))?$/) ?? []
  if (!year || !month) return false
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`)
  // Date turns the 31st of a shorter month into the 1st of the next.
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${day}`)
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function spaced(json = ''): string {
  return json.replaceAll(',', ', ')
}
