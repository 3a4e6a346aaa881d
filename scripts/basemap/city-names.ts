import type { City } from './read-cities'

/** By GeoNames id: names that have changed since the table was made, or that English papers print otherwise. */
const printedNames: Readonly<Record<number, string>> = {
  99532: 'Basra',
  163345: 'Tartus',
  163808: 'Palmyra',
  170017: 'Hama',
  172955: 'Raqqa',
  347497: 'Tanta',
  1282027: 'Malé',
  1526273: 'Astana',
  2028462: 'Ulaanbaatar',
  2081986: 'Palikir',
  2510911: 'Seville',
  2797656: 'Ghent',
  2800931: 'Bruges',
  2803138: 'Antwerp',
  2886242: 'Cologne',
  2910831: 'Hanover',
  3703443: 'Panama City',
  5128581: 'New York',
}

/**
 * Countries whose own writing is not Latin. There a dot or a macron is a mark of transliteration, which English papers leave
 * out; elsewhere it belongs to the name: São Paulo, Łódź.
 */
const otherScripts = new Set(
  (
    'AE AF AM BD BG BH BT BY CN CY EG ER ET GE GR HK IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MM MN MO MV NP OM ' +
    'PK PS QA RU SA SD SY TH TJ TW UA YE'
  ).split(' '),
)

/** The name in its own spelling and, where it differs, the one to print in English. */
export function cityNames(city: City): { name: string; 'name:en'?: string } {
  const printed =
    printedNames[city.geonameId] ?? (otherScripts.has(city.countryCode) ? plain(city.asciiName) : city.name)
  return printed === city.name ? { name: city.name } : { name: city.name, 'name:en': printed }
}

/** Without the marks that stand for Arabic ʿayn and hamza at either end of a word: `Ayn al `Arab is Ayn al Arab. */
const plain = (name: string) => name.replaceAll('`', '').replace(/(^|[\s-])'|'(?=$|[\s-])/g, '$1')
