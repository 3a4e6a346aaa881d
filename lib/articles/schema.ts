import { z } from 'zod'
import { Bbox } from '../geojson/bbox'
import { Crs } from '../geojson/crs'
import { line } from '../geojson/line'
import { linearRing } from '../geojson/linear-ring'
import { Position as GeojsonPosition, positionLength } from '../geojson/position'
import { CountryCode } from './country-code'
import { Language } from './language'
import { Slug } from './slug'
import { Text } from './text'
import { WebAddress } from './web-address'

// A message without a full stop says what is expected; check-schema.ts puts what was found after it.
// The descriptions are for editors, who read them where `data/places.schema.json` is known, as in VS Code.

const isoDate = 'A date is a day of the calendar, YYYY-MM-DD, or its month alone, YYYY-MM'
const IsoDate = z.string({ error: isoDate }).refine(isDate, isoDate)

/** What stands in the front matter of `article.md`. */
export const ArticleParticulars = z.strictObject({
  title: Text.describe('The headline as printed.'),
  byline: Text.optional().describe('Who wrote it, as printed; missing where nobody is named.'),
  publisher: Text.describe('Who published it.'),
  published: IsoDate.describe(
    'The ISO date on which it was published, or only its year and month where no more is known.',
  ),
  url: WebAddress.describe('The address of the article itself.'),
  lang: Language.describe('The language of the article, as a BCP 47 tag: `en`, `ar`, `pt-BR`.'),
})
export type ArticleParticulars = z.infer<typeof ArticleParticulars>

/** All of the front matter: the particulars, and what helps to check the text. */
export const FrontMatter = ArticleParticulars.extend({
  notPlaces: z
    .array(Text)
    .optional()
    .describe(
      'Names in the text that look like names of places and are none, such as those of people and teams: `check` and `draft` pass over them.',
    ),
})
export type FrontMatter = z.infer<typeof FrontMatter>

/** An excerpt, by the terms of the W3C Web Annotation TextQuoteSelector. */
export const Quote = z
  .strictObject({
    exact: Text.describe(
      'The words as printed in the article, character for character, within one paragraph.',
    ),
    prefix: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Words directly before `exact`; needed only where `exact` stands more than once in the article.',
      ),
    suffix: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Words directly after `exact`; needed only where `exact` stands more than once in the article.',
      ),
    toponym: Text.describe('The words in `exact` that name the place. They stand there once.'),
  })
  .describe('An excerpt of the article, in the terms of the W3C Web Annotation TextQuoteSelector.')
export type Quote = z.infer<typeof Quote>

const longitudeRange = 'A longitude is between -180 and 180'

/** `[longitude, latitude]` in degrees on WGS 84, and perhaps an altitude in metres: what RFC 7946 also advises is a must here. */
export const Position = GeojsonPosition.max(3, positionLength)
  .refine(([longitude = 0]) => Math.abs(longitude) <= 180, { path: [0], error: longitudeRange })
  .describe('`[longitude, latitude]` in degrees on WGS 84, and perhaps an altitude in metres.')
export type Position = z.infer<typeof Position>

/** The outline of an area or of a hole in it. */
export const LinearRing = linearRing(Position).describe(
  'The outline of an area, counterclockwise, or of a hole in it, clockwise; the last position is the first again.',
)

const Rings = z
  .array(LinearRing, { error: 'A polygon is a list of rings' })
  .min(1, 'A polygon has at least one ring')

export const Point = z.strictObject({
  type: z.literal('Point'),
  coordinates: Position,
})

export const MultiPoint = z.strictObject({
  type: z.literal('MultiPoint'),
  coordinates: z
    .array(Position)
    .min(1, 'A multipoint has at least one position')
    .describe('The points, each `[longitude, latitude]`.'),
})

const Line = line(Position).describe('The positions of a line, from one end to the other.')

export const LineString = z.strictObject({
  type: z.literal('LineString'),
  coordinates: Line,
})

export const MultiLineString = z.strictObject({
  type: z.literal('MultiLineString'),
  coordinates: z
    .array(Line)
    .min(1, 'A multilinestring has at least one line')
    .describe('Lines, each its positions from one end to the other.'),
})

export const Polygon = z.strictObject({
  type: z.literal('Polygon'),
  coordinates: Rings.describe('The outline first, then any holes.'),
})

export const MultiPolygon = z.strictObject({
  type: z.literal('MultiPolygon'),
  coordinates: z
    .array(Rings)
    .min(1, 'A multipolygon has at least one polygon')
    .describe('Polygons, each the outline first, then any holes.'),
})

export const Geometry = z.discriminatedUnion(
  'type',
  [Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon],
  {
    error:
      'A geometry is null or has the type "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon" or "MultiPolygon"',
  },
)

/** A place of the gazetteer that a draft takes for the one that is meant, or might have taken. */
export const Candidate = z.strictObject({
  name: Text.describe('What the gazetteer calls it.'),
  kind: Text.describe('`city`, `state`, `country`, …'),
  stateProvince: Text.optional().describe('The state or province that it lies in.'),
  countryCode: CountryCode.optional().describe('ISO 3166-1 alpha-2.'),
  population: z.number().optional().describe('How many people live there; missing where that is not known.'),
  position: Position,
  coordinateUncertaintyInMeters: z.number().positive().describe('A radius in metres, by its kind and size.'),
  sameAs: WebAddress.optional().describe('Its address in a gazetteer.'),
  likelihood: z
    .number()
    .min(0)
    .max(1)
    .describe('How likely the words name a place and mean this one, from 0 to 1.'),
  why: Text.optional().describe('What speaks for it.'),
})
export type Candidate = z.infer<typeof Candidate>

const inferredNeedsReason =
  'An inferred place says in "georeferenceRemarks" why it stands where it does; found no such key.'

export const PlaceProperties = z
  .strictObject({
    name: Text.describe('What to call the place.'),
    kind: Text.describe('`city`, `airfield`, `region`, `country`, `site`, …'),
    quotes: z
      .array(Quote)
      .min(1, 'A place has at least one quote')
      .describe('The excerpts that put the place on the map.'),
    basis: z
      .enum(['named', 'inferred'])
      .describe(
        '`named`: the article names it; `inferred`: it does not, and `georeferenceRemarks` says why it stands here.',
      ),
    coordinateUncertaintyInMeters: z
      .number()
      .positive('A radius is more than 0 metres')
      .optional()
      .describe('Radius in metres of the circle that surely holds the place.'),
    georeferenceRemarks: Text.optional().describe(
      'How and why it was located, or why it was not, in full sentences for readers.',
    ),
    georeferenceSources: Text.optional().describe('What it was located from, with an address.'),
    countryCode: CountryCode.optional().describe('ISO 3166-1 alpha-2, where the place lies in one country.'),
    sameAs: z
      .array(WebAddress)
      .optional()
      .describe(
        'Addresses of the place in gazetteers such as GeoNames and Wikidata; only those that were looked up.',
      ),
    formerIds: z
      .array(Slug)
      .optional()
      .describe('Slugs that the place had before; their addresses lead to the present one.'),
    reviewed: z
      .literal(false, { error: 'A place that has been reviewed has no key "reviewed"' })
      .optional()
      .describe(
        'Only in a draft: `false` until a person has looked at the place. Such a place is never published.',
      ),
    candidates: z
      .array(Candidate)
      .optional()
      .describe('Only in a draft: which places the words may mean, the one that was taken first.'),
    doubts: z
      .array(Text)
      .optional()
      .describe('Only in a draft: what speaks against taking the words for this place.'),
  })
  .refine(({ basis, georeferenceRemarks }) => basis !== 'inferred' || georeferenceRemarks !== undefined, {
    path: ['basis'],
    message: inferredNeedsReason,
    // Without this, any other problem of the place would hide this one.
    when: () => true,
  })
  .meta({
    // The same in the words of JSON Schema.
    if: { properties: { basis: { const: 'inferred' } }, required: ['basis'] },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema; nothing awaits this object.
    then: { required: ['georeferenceRemarks'] },
  })
export type PlaceProperties = z.infer<typeof PlaceProperties>

export const PlaceFeature = z.strictObject({
  type: z.literal('Feature').describe('Always `Feature`: a place.'),
  id: Slug.describe(
    'The slug of the place: its part of the address, unique in its article, kept for ever. Lower-case letters a to z, digits and single hyphens.',
  ),
  geometry: Geometry.nullable().describe(
    'Where the place is, or null: the article names it, and it cannot honestly be pinned.',
  ),
  properties: PlaceProperties.describe('What is known of the place.'),
})
export type PlaceFeature = z.infer<typeof PlaceFeature>

/** What `places.geojson` holds. */
export const Places = z.strictObject({
  $schema: z.string().optional().describe('The address of this schema, for editors.'),
  type: z.literal('FeatureCollection').describe('Always `FeatureCollection`: the places of one article.'),
  bbox: Bbox.optional().describe('`[west, south, east, north]`, as some tools write it; not used.'),
  crs: Crs.optional().describe('WGS 84, as QGIS and GDAL write it; not used, and any other is an error.'),
  features: z
    .array(PlaceFeature)
    .describe("The places, in any order: the article's own order is worked out from their quotes."),
})
export type Places = z.infer<typeof Places>

function isDate(date: string): boolean {
  const [, year, month, day = '01'] = date.match(/^(\d{4})-(\d{2})(?:-(\d{2}))?$/) ?? []
  if (!year || !month) return false
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`)
  // Date turns the 31st of a shorter month into the 1st of the next.
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${day}`)
}
