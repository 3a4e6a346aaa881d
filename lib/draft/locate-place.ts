import type { MultiPolygon, Polygon } from 'geojson'
import type { Candidate, PlaceFeature, PlaceProperties } from '../articles/schema'

/** The outline of a country by its ISO 3166-1 alpha-2 code, coarse and counterclockwise; undefined where there is none. */
export type CountryArea = (countryCode: string) => Polygon | MultiPolygon | undefined

/** The place of a draft at where a candidate is, with all that follows from that. It keeps its name, quotes and draft members. */
export function locatePlace(
  place: PlaceFeature,
  candidate: Candidate,
  choice: string | undefined,
  countryArea: CountryArea,
): PlaceFeature {
  const { kind, countryCode, sameAs, position, coordinateUncertaintyInMeters } = candidate
  const { name, quotes, basis, reviewed, candidates, doubts } = place.properties
  const area = kind === 'country' && countryCode !== undefined ? countryArea(countryCode) : undefined
  const sources = describeSources(candidate, area !== undefined)
  const properties: PlaceProperties = {
    name,
    kind,
    quotes,
    basis,
    ...(!area && { coordinateUncertaintyInMeters }),
    georeferenceRemarks: [describePosition(candidate, area !== undefined), choice].filter(Boolean).join(' '),
    ...(sources !== undefined && { georeferenceSources: sources }),
    ...(countryCode !== undefined && { countryCode }),
    ...(sameAs !== undefined && { sameAs: [sameAs] }),
    ...(reviewed !== undefined && { reviewed }),
    ...(candidates && { candidates }),
    ...(doubts && { doubts }),
  }
  return { ...place, geometry: area ?? { type: 'Point', coordinates: position }, properties }
}

/** Kinds of which the gazetteer has a table of its own, and no source to name. */
const ownTable = ['continent', 'region', 'sea', 'island', 'mountains', 'river', 'lake']

function describeSources({ name, kind, sameAs }: Candidate, hasArea: boolean): string | undefined {
  if (hasArea) return 'Natural Earth (countries, 1:50 million), https://www.naturalearthdata.com/'
  const address = sameAs?.replace(/\/$/, '')
  const geonamesId = address?.match(/^https:\/\/www\.geonames\.org\/(\d+)$/)?.[1]
  if (geonamesId !== undefined) return `GeoNames ${geonamesId} (${name}), ${address}`
  if (kind === 'airport')
    return `OurAirports ${address?.split('/').at(-1) ?? ''} (${name}), ${address ?? 'https://ourairports.com/'}`
  return ownTable.includes(kind) ? undefined : 'GeoNames, https://www.geonames.org/'
}

/** Why a draft took the first of these candidates; undefined where there is no other. */
export function describeChoice([first, ...others]: readonly Candidate[]): string | undefined {
  if (first?.why === undefined || others.length === 0) return undefined
  return `Chosen among places of the same name by these signs: ${first.why}.`
}

function describePosition({ kind }: Candidate, hasArea: boolean): string {
  // Of Natural Earth: Crimea lies in Russia's.
  if (hasArea)
    return 'The article names the country as a whole, so its outline stands for it: a coarse one, with borders where they are held, which is not everywhere where they are agreed.'
  if (kind === 'city')
    return 'The position is the one that GeoNames gives for the city. The radius is an estimate from its population.'
  if (kind === 'airport')
    return 'The position is the one that OurAirports gives for the airport. The radius is an estimate that covers it.'
  return `The position is about the middle of the ${kind}, which the article names as a whole. The radius is an estimate that covers it.`
}
