import type { Geometry } from 'geojson'
import type { Basis } from '../articles/article'
import type { simplestyleKeys } from '../exchange/columns'
import { areaStyle } from '../map/area-style'
import { mapThemes } from '../map-theme'
import { isolated } from '../writing-direction'
import type { PlaceOfArticle } from './dataset'
import { locationInWords, sourceInWords } from './place-in-words'

type Simplestyle = Partial<Record<(typeof simplestyleKeys)[number], string | number>>

const { accent, mark } = mapThemes.light

/**
 * How other sites draw and describe a place, by simplestyle 1.1 (https://github.com/mapbox/simplestyle-spec): in the colours of our
 * own maps. It has no dashes, so an inferred place is pale, with the symbol of a ring.
 */
export function simplestyle({ article, place }: PlaceOfArticle): Simplestyle {
  const quotes = place.quotes.map(({ exact }) => `${isolated(`“${exact}”`)} ${sourceInWords(article)}`)
  return {
    title: place.name,
    description: [...quotes, locationInWords(place)].join('\n\n'),
    ...(place.geometry && geometryStyle(place.geometry.type, place.basis)),
  }
}

function geometryStyle(type: Geometry['type'], basis: Basis): Simplestyle {
  if (type === 'Point' || type === 'MultiPoint')
    return basis === 'named'
      ? { 'marker-color': accent, 'marker-size': 'medium', 'marker-symbol': 'circle' }
      : { 'marker-color': mark, 'marker-size': 'small', 'marker-symbol': 'circle-stroked' }
  const { width, opacity, fillOpacity } = areaStyle(basis, false)
  const line = { stroke: accent, 'stroke-opacity': opacity, 'stroke-width': width }
  if (type === 'LineString' || type === 'MultiLineString') return line
  return { ...line, fill: basis === 'named' ? accent : mark, 'fill-opacity': fillOpacity }
}
