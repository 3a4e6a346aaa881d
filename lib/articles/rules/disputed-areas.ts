import type { BBox } from 'geojson'

/**
 * Where more than one country says that a place is its own, as `[west, south, east, north]` around it. Natural Earth draws
 * who is in control; Dateline takes no side, so either code is right there.
 */
const disputedAreas: readonly { countryCodes: readonly string[]; within: BBox }[] = [
  // Crimea
  { countryCodes: ['UA', 'RU'], within: [32.4, 44.3, 36.7, 46.3] },
  // The Donetsk, Luhansk, Zaporizhzhia and Kherson regions
  { countryCodes: ['UA', 'RU'], within: [31.5, 45.7, 40.3, 50.1] },
  // Kosovo
  { countryCodes: ['RS', 'XK'], within: [20, 41.8, 21.9, 43.3] },
  // The West Bank with Jerusalem, and Gaza
  { countryCodes: ['IL', 'PS'], within: [34.2, 31.2, 35.6, 32.6] },
  // The Golan Heights
  { countryCodes: ['IL', 'SY'], within: [35.6, 32.6, 36, 33.4] },
  // Western Sahara
  { countryCodes: ['EH', 'MA'], within: [-17.2, 20.7, -8.6, 27.7] },
  // Halaib and Bir Tawil
  { countryCodes: ['EG', 'SD'], within: [33, 21.9, 37.1, 23.2] },
  // Abyei
  { countryCodes: ['SD', 'SS'], within: [27, 9, 30, 11] },
  // Kashmir with Ladakh and the Siachen Glacier
  { countryCodes: ['IN', 'PK', 'CN'], within: [72.5, 32.2, 80.4, 37.1] },
  // Arunachal Pradesh
  { countryCodes: ['IN', 'CN'], within: [91.5, 26.6, 97.5, 29.6] },
  // Taiwan
  { countryCodes: ['TW', 'CN'], within: [118, 21.8, 122.1, 26.5] },
  // Hong Kong and Macau have codes of their own and are China's as well
  { countryCodes: ['HK', 'MO', 'CN'], within: [113.4, 22, 114.6, 22.7] },
  // The Paracel Islands
  { countryCodes: ['CN', 'TW', 'VN'], within: [111, 15.6, 113, 17.3] },
  // The Spratly Islands
  { countryCodes: ['BN', 'CN', 'MY', 'PH', 'TW', 'VN'], within: [109, 6, 118, 12] },
  // The southern Kurils
  { countryCodes: ['JP', 'RU'], within: [145.2, 43.3, 149, 45.6] },
  // The Essequibo
  { countryCodes: ['GY', 'VE'], within: [-61.5, 1.1, -57, 8.6] },
  // The Falkland Islands
  { countryCodes: ['FK', 'AR'], within: [-61.5, -52.6, -57.5, -50.9] },
]

/** Whether this country claims a disputed area around the position `[longitude, latitude]`. */
export function isDisputed(countryCode: string, [longitude = 0, latitude = 0]: readonly number[]): boolean {
  return disputedAreas.some(({ countryCodes, within: [west, south, east, north] }) => {
    const isWithin = west <= longitude && longitude <= east && south <= latitude && latitude <= north
    return isWithin && countryCodes.includes(countryCode)
  })
}
