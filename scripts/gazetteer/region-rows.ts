import { type GazetteerRow, namesOf } from './gazetteer-row'
import { newsRegionTable } from './tables/news-region-table'
import { regionTable } from './tables/region-table'

export const regionRows = (): GazetteerRow[] =>
  [...regionTable, ...newsRegionTable].map(
    ({ name, kind, position, radius, alternates, abbreviations, demonyms, countryCode }) => ({
      name,
      isRecognised: true,
      otherNames: [
        ...namesOf(alternates, 'alternate', true),
        ...namesOf(abbreviations, 'abbreviation', true),
        ...namesOf(demonyms, 'demonym', false),
      ],
      kind,
      position,
      population: 0,
      countryCode: countryCode ?? '',
      admin1: '',
      admin2: '',
      featureCode: '',
      geonameId: 0,
      radius,
      code: '',
    }),
  )
