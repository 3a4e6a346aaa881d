/** How the map is built up, behind its picture: one after the other, so that the page can answer in between. */
export enum MapStage {
  surface,
  markers,
  surroundings,
  /** It takes the place of its picture. */
  taken,
  /** What takes longest, and what no marker waits for. */
  atWork,
}
