import type { GazetteerPlace } from '../gazetteer/gazetteer'

/**
 * Radii in metres of circles that hold built-up cities, by how many live there at least: rough estimates, no smaller than those that
 * editors of this project made for single cities (New York 35 km, Homs 8 km, Tartus 5 km). Of a city whose population nobody
 * knows, the least.
 */
const cityRadii: readonly (readonly [population: number, radius: number])[] = [
  [5_000_000, 35_000],
  [1_000_000, 20_000],
  [300_000, 12_000],
  [100_000, 8000],
  [30_000, 5000],
  [0, 3000],
]

/** The same of other kinds, and of areas of which the gazetteer does not know how far they reach. */
const otherRadii: Readonly<Record<Exclude<GazetteerPlace['kind'], 'city'>, number>> = {
  airport: 3000,
  district: 50_000,
  state: 250_000,
  country: 500_000,
  region: 500_000,
  continent: 4_000_000,
  sea: 1_000_000,
  island: 100_000,
  mountains: 300_000,
  river: 500_000,
  lake: 100_000,
}

/** The radius in metres of the circle that surely holds a place of the gazetteer. */
export function radiusOfPlace({
  kind,
  population,
  radiusKilometres,
}: Pick<GazetteerPlace, 'kind' | 'population' | 'radiusKilometres'>): number {
  if (kind === 'city') return cityRadii.find(([least]) => population >= least)?.[1] ?? 3000
  return radiusKilometres === undefined ? otherRadii[kind] : radiusKilometres * 1000
}
