import { type GazetteerRow, namesOf } from './gazetteer-row'
import { regionTable } from './tables/region-table'

export const regionRows = (): GazetteerRow[] =>
  regionTable.map(({ name, kind, position, radius, alternates, demonyms, countryCode }) => ({
    name,
    isRecognised: true,
    otherNames: [...namesOf(alternates, 'alternate', true), ...namesOf(demonyms, 'demonym', false)],
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
  }))
