const directions =
  /^(?:(?:north|south|east|west|mid)(?:-?(?:ern|east|west|eastern|western|central))?|central|upper|lower|inner|outer|greater)$/i

/** Whether the word says which part of an area is meant, as in "southern Syria" or "Greater Mumbai". */
export const isDirection = (word: string): boolean => directions.test(word)
