import { x } from 'xastscript'
import type { Article, Basis, Place } from '../articles/article'
import { geometryTypeKey, listSeparator } from '../exchange/columns'
import { areaStyle } from '../map/area-style'
import { mapThemes } from '../map-theme'
import type { Settings } from '../settings'
import { xmlDocument } from '../xml-document'
import { type Dataset, type PlaceOfArticle, placesOf } from './dataset'
import { kmlBalloon } from './kml-balloon'
import { kmlGeometry } from './kml-geometry'
import { placeProperties, provenance } from './place-record'
import { rightsNote } from './rights-note'

/**
 * KML 2.2 (https://www.ogc.org/standards/kml), a folder for each article. A place that is not pinned is a Placemark without a
 * geometry; the radius of an uncertain one is said in words, so that its geometry comes back as it went out.
 */
export function kml(dataset: Dataset, settings: Settings): string {
  const folders = dataset.articles.map((article) =>
    x('Folder', {}, [
      x('name', article.title),
      ...placesOf({ ...dataset, articles: [article] }).map((of) => placemark(of, settings)),
    ]),
  )
  return xmlDocument(
    x(
      'kml',
      { xmlns: 'http://www.opengis.net/kml/2.2' },
      x('Document', {}, [
        x('name', dataset.title),
        x('open', '1'),
        x('description', rightsNote),
        style('named'),
        style('inferred'),
        ...folders,
      ]),
    ),
  )
}

const { accent, mark } = mapThemes.light

/** In the colours of our own maps; KML has no dashes, so an inferred place is pale. */
function style(basis: Basis) {
  const { width, opacity, fillOpacity } = areaStyle(basis, false)
  const color = basis === 'named' ? accent : mark
  return x('Style', { id: basis }, [
    x('IconStyle', {}, x('color', kmlColor(color, 1))),
    x('LineStyle', {}, [x('color', kmlColor(accent, opacity)), x('width', String(width))]),
    x('PolyStyle', {}, x('color', kmlColor(color, fillOpacity))),
  ])
}

/** `#rrggbb` and an opacity as `aabbggrr`. */
function kmlColor(color: string, opacity: number): string {
  const [red = '', green = '', blue = ''] = color.slice(1).match(/../g) ?? []
  return `${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}${blue}${green}${red}`
}

function placemark({ article, place }: PlaceOfArticle, settings: Settings) {
  return x('Placemark', { id: placemarkId(article, place) }, [
    x('name', place.name),
    x('description', kmlBalloon({ article, place }, settings)),
    x('styleUrl', `#${place.basis}`),
    x(
      'ExtendedData',
      {},
      Object.entries(extendedData({ article, place }, settings)).map(([name, value]) =>
        x('Data', { name }, x('value', value)),
      ),
    ),
    ...(place.geometry ? [kmlGeometry(place.geometry)] : []),
  ])
}

/** An XML name may not begin with a digit, as a slug may. */
const placemarkId = (article: Article, place: Place) => `place.${article.slug}.${place.slug}`

function extendedData({ article, place }: PlaceOfArticle, settings: Settings): Record<string, string> {
  const { name: _, quotes, sameAs, formerIds, ...properties } = placeProperties(place)
  return {
    id: place.slug,
    ...Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)])),
    ...(sameAs && { sameAs: sameAs.join(listSeparator) }),
    ...(formerIds && { formerIds: formerIds.join(listSeparator) }),
    quotes: JSON.stringify(quotes),
    ...(place.geometry?.type.startsWith('Multi') && { [geometryTypeKey]: place.geometry.type }),
    ...provenance({ article, place }, settings),
  }
}
