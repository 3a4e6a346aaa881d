import { distance } from '@turf/turf'
import type { Feature, LabelRule } from 'protomaps-leaflet'
import { unproject } from '../map/web-mercator'
import type { LabelColors, MapTheme } from '../map-theme'
import { isShownAt } from './is-shown-at'
import type { LabelAvoidance } from './label-avoidance'
import { type LabelStyle, PlaceLabel, type WriteLabel } from './place-label'

/**
 * The names of countries and cities. A rule that stands earlier wins the room from a later one, also across tiles, so the
 * rules go from what matters more to what matters less. `write` writes each label that found its place.
 */
export function basemapLabelRules(
  theme: MapTheme,
  fontFamily: string,
  avoid: LabelAvoidance,
  write: WriteLabel,
): LabelRule[] {
  const isClear = avoid.isClear.bind(avoid)
  const countries = new PlaceLabel(fontFamily, countryStyle(theme), () => true, isClear, write)
  const isWanted = (anchor: { x: number; y: number }, zoom: number, { props }: Feature) =>
    !avoid.geonameIds.has(Number(props.geonameid)) && !isAmong(avoid.cities, props, unproject(anchor, zoom))
  const cities = new PlaceLabel(fontFamily, cityStyle(theme), isWanted, isClear, write)
  const cityRule = (accept: (props: Properties) => boolean): LabelRule => ({
    dataLayer: 'places',
    symbolizer: cities,
    filter: (zoom, { props }) => props.kind === 'locality' && isShownAt(zoom, props) && accept(props),
    sort: (a, b) => Number(b.population ?? 0) - Number(a.population ?? 0),
  })
  const countryRule = (zooms: { minzoom?: number; maxzoom?: number }): LabelRule => ({
    ...zooms,
    dataLayer: 'places',
    symbolizer: countries,
    filter: (zoom, { props }) => props.kind === 'country' && isShownAt(zoom, props),
  })
  return [
    // Far away the countries come first. Closer, the capitals do, then other large cities, and the countries' names move
    // out of the way.
    countryRule({ maxzoom: 3 }),
    cityRule(isCapital),
    countryRule({ minzoom: 4, maxzoom: 5 }),
    cityRule((props) => rank(props) >= 12),
    cityRule((props) => rank(props) >= 10),
    countryRule({ minzoom: 6, maxzoom: 9 }),
    cityRule((props) => rank(props) >= 8),
    cityRule(() => true),
  ]
}

type Properties = Feature['props']

const isCapital = ({ capital }: Properties) => capital === 'yes'

/** The Protomaps class of population: 8 from 50,000 people, 10 from 200,000, 12 from a million. */
const rank = ({ population_rank }: Properties) => Number(population_rank ?? 0)

const printedName = (props: Properties) => String(props['name:en'] ?? props.name ?? '')

/** Letter-spaced capitals, as atlases tell countries from cities. */
const countryStyle =
  ({ labels }: MapTheme) =>
  (zoom: number, { props }: Feature): LabelStyle | undefined => {
    const name = printedName(props).toLocaleUpperCase('en')
    if (!name) return undefined
    const isLarge = typeof props.min_zoom === 'number' && zoom - props.min_zoom >= 2
    return {
      lines: breakLines(name, 12),
      size: zoom <= 2 ? 10 : isLarge ? 12.5 : 11,
      weight: 500,
      spacing: zoom <= 2 ? 0.8 : isLarge ? 2.2 : 1.4,
      colors: labels.country,
      // Somewhat more than half-way to its border; of an archive that does not tell the size, a little.
      reach: typeof props.size === 'number' ? props.size * 2 ** zoom * 0.6 : 15,
      margin: 6,
    }
  }

const cityStyle =
  ({ labels }: MapTheme) =>
  (zoom: number, { props }: Feature): LabelStyle | undefined => {
    const name = printedName(props)
    if (!name) return undefined
    const { size, weight, radius } = cityClass(rank(props))
    return {
      lines: [name],
      size: zoom <= 4 ? size - 1 : size,
      weight: isCapital(props) ? 550 : weight,
      spacing: 0,
      reach: 0,
      colors: cityColors(labels, props),
      dot: isCapital(props) ? { radius: 3.2, ring: true } : { radius, ring: false },
      margin: zoom <= 5 ? 6 : 4,
    }
  }

function cityClass(populationRank: number) {
  if (populationRank >= 12) return { size: 13.5, weight: 550, radius: 2.4 }
  if (populationRank >= 10) return { size: 12.5, weight: 500, radius: 2.1 }
  if (populationRank >= 8) return { size: 12, weight: 450, radius: 1.8 }
  return { size: 11, weight: 400, radius: 1.5 }
}

function cityColors(labels: MapTheme['labels'], props: Properties): LabelColors {
  if (isCapital(props)) return labels.capital
  return rank(props) >= 8 ? labels.city : labels.town
}

/** Breaks a name between words into lines of at most so many letters, where words allow. */
function breakLines(name: string, letters: number) {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

type Cities = LabelAvoidance['cities']

function isAmong(cities: Cities, props: Properties, position: [number, number]) {
  const byName = foldedNames(cities)
  return [props.name, props['name:en']]
    .flatMap((name) => byName.get(fold(String(name ?? ''))) ?? [])
    .some((city) => distance(city.position, position, { units: 'kilometers' }) <= 30)
}

const namesOf = new WeakMap<Cities, Map<string, Cities[number][]>>()

/** The cities by their name. Folded once: there may be thousands, and each label of the basemap asks. */
function foldedNames(cities: Cities): Map<string, Cities[number][]> {
  const known = namesOf.get(cities)
  if (known) return known
  const names = new Map<string, Cities[number][]>()
  for (const city of cities) {
    const name = fold(city.name)
    names.set(name, [...(names.get(name) ?? []), city])
  }
  namesOf.set(cities, names)
  return names
}

const fold = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en')
