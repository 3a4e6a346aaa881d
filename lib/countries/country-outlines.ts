/** The outlines of the world's countries, by their ISO 3166-1 alpha-2 codes. */
export interface CountryOutlines {
  /**
   * Kilometres from `[longitude, latitude]` to the country, 0 within it; undefined where nothing is known of the country's
   * outline.
   */
  kilometresTo(countryCode: string, position: readonly number[]): number | undefined
}
