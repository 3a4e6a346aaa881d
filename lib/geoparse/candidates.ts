import type { Gazetteer, GazetteerMatch, GazetteerPlace } from '../gazetteer/gazetteer'

const direction =
  /^(?:the |(?:far |mid|north|south|east|west|central|upper|lower|inner|outer|greater|downtown|mainland)(?:-?(?:ern|east|west|eastern|western|central))?[ -])+/i
const kindAfter =
  /^(.+) (province|state|region|district|county|prefecture|governorate|department|city|town|township|village|island|islands|area|peninsula|valley|metropolitan area)$/i
const kindBefore =
  /^(province|state|region|district|county|city|town|village|island|port|republic|kingdom) of (?:the )?(.+)$/i
const areaKind = /^(?:province|state|region|district|county|prefecture|governorate|department)$/i

/**
 * The places that a name may mean, in the order of the gazetteer. Where the gazetteer does not know the name as it stands, it is looked up
 * without a direction ("northern Syria") or a kind of place ("Hunan Province"), which prefers places of that kind.
 */
export function candidates({ phrase }: { phrase: string }, gazetteer: Gazetteer): GazetteerMatch[] {
  const name = phrase.replace(/['’]s?$/, '')
  const whole = find(name, gazetteer)
  if (whole.length > 0) return whole
  const [, before, kind] = name.match(kindAfter) ?? []
  const [, kindOf, after] = name.match(kindBefore) ?? []
  const bare = before ?? after
  if (bare) return ofKind(find(bare, gazetteer), kind ?? kindOf ?? '')
  const undirected = name.replace(direction, '')
  return undirected === name ? [] : candidates({ phrase: undirected }, gazetteer)
}

const find = (name: string, gazetteer: Gazetteer) =>
  gazetteer.find(name).filter(({ relation, place }) => {
    // "Ham" is not Hamburg's HAM, though "Calif" is California's.
    const isShort = relation === 'abbreviation' && (place.kind === 'city' || place.kind === 'airport')
    return relation !== 'demonym' && !(isShort && /^\p{Lu}\p{Ll}/u.test(name))
  })

function ofKind(matches: GazetteerMatch[], kind: string): GazetteerMatch[] {
  const isArea = ({ kind: own }: GazetteerPlace) => own === 'state' || own === 'district'
  const wanted = matches.filter(({ place }) => isArea(place) === areaKind.test(kind))
  return wanted.length > 0 ? wanted : matches
}
