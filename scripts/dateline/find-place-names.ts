import type { FindPlaceNames } from '../../lib/articles/find-unmapped-names'
import { geoparse, LIKELY } from '../../lib/geoparse/geoparse'
import { gazetteerOfThisProcess } from './gazetteer-of-this-process'

/** The names in an English text that likely are of places, and of which places. */
export const findPlaceNames: FindPlaceNames = (text) =>
  geoparse(text, gazetteerOfThisProcess()).flatMap(({ start, phrase, chosen, score }) => {
    if (!chosen || score < LIKELY) return []
    const { name, sameAs, featureCode } = chosen.place
    return [{ start, phrase, name, sameAs, isCapital: featureCode === 'PPLC' }]
  })
