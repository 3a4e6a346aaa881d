import type { Article, Place } from '../articles/article'
import { formatPublished } from '../places/format-published'
import { howLocated } from '../places/how-located'
import { isolated } from '../writing-direction'

/** How exactly a place is located, why there, and from what, in plain sentences. */
export const locationInWords = (place: Place) =>
  [
    howLocated(place),
    place.georeferenceRemarks,
    place.georeferenceSources && `Located from: ${place.georeferenceSources}`,
  ]
    .filter(Boolean)
    .join(' ')

/** Who published an article, and when: `The Invented Gazette, 3 February 2001`. */
export const sourceInWords = ({ publisher, published }: Article) =>
  `${isolated(publisher)}, ${formatPublished(published)}`
