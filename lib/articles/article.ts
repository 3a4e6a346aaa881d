import type { LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon } from 'geojson'

/** An article whose data has been checked: what the site, its maps and its exports are made from. */
export interface Article {
  /** The name of its folder and its part of the address. */
  slug: string
  title: string
  /** null: nobody is named as its author. */
  byline: string | null
  publisher: string
  /** An ISO date, `YYYY-MM-DD`, or only `YYYY-MM` where no more is known. */
  published: string
  /** The address of the article itself. */
  url: string
  /** The language of the article, BCP 47. */
  lang: string
  /** Names in the text that look like names of places and are none. */
  notPlaces: string[]
  /** The quoted paragraphs in order, with a gap where text is left out. */
  text: ArticleText[]
  /** In the order in which the article first names them. */
  places: Place[]
}

export type ArticleText = Paragraph | Gap

export interface Paragraph {
  kind: 'paragraph'
  text: string
}

/** Text of the article is left out here: `[…]`. */
export interface Gap {
  kind: 'gap'
}

export type PlaceGeometry = Point | MultiPoint | LineString | MultiLineString | Polygon | MultiPolygon

/** Whether the article names the place, or the editor worked out which place it means. */
export type Basis = 'named' | 'inferred'

export interface Place {
  /** Unique in its article; its part of the address. */
  slug: string
  /** Pinned places count from 1 in the article's order; null where the geometry is null. */
  number: number | null
  name: string
  /** `city`, `airfield`, `region`, `country`, `site`, … */
  kind: string
  /** null: the article names the place, and it cannot honestly be pinned. */
  geometry: PlaceGeometry | null
  /** `[longitude, latitude]` where the marker stands (`markerPosition`); null without geometry. */
  position: [number, number] | null
  /** At least one, in the article's order. */
  quotes: LocatedQuote[]
  basis: Basis
  /** Radius in metres of the circle that surely holds the place; null where none is stated. */
  coordinateUncertaintyInMeters: number | null
  /** How and why it was located, or not; full sentences. Always there for an inferred place. */
  georeferenceRemarks: string | null
  /** What it was located from, with an address. */
  georeferenceSources: string | null
  /** ISO 3166-1 alpha-2; null where the place lies in more countries than one, or none. */
  countryCode: string | null
  /** Addresses of the same place in gazetteers. */
  sameAs: string[]
  /** Slugs that the place had before; their addresses lead to the present one. */
  formerIds: string[]
}

/** A quote together with where it stands. Offsets count UTF-16 code units, as `String.slice` does. */
export interface LocatedQuote {
  exact: string
  /** Words directly before `exact`, as the editor gives them to tell it from equal ones; null where none are given. */
  prefix: string | null
  /** The same of the words directly after it. */
  suffix: string | null
  /** The words in `exact` that name the place. */
  toponym: string
  /** Index of its paragraph in the article's `text`. */
  paragraph: number
  /** Offset of `exact` in its paragraph. */
  start: number
  /** Offset of `toponym` in `exact`. */
  toponymStart: number
}
