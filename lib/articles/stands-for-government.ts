const beforePlaces =
  /\b(?:in|near|outside|inside|throughout|across|around|within|at|to|from|into|through|downtown|central|of)\s+$/i
const dateline = /^[\p{Lu}\s,.-]{4,}$/u

/**
 * Whether the name of a country's capital that begins at that offset of a text likely stands for the government there: "a Moscow
 * ally", and not "in Moscow".
 */
export function standsForGovernment(text: string, start: number, phrase: string): boolean {
  return !dateline.test(phrase) && !beforePlaces.test(text.slice(Math.max(0, start - 20), start))
}
