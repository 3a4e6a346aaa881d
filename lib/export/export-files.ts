/** The names of the files in which data goes out, beside the page of an article or of the atlas. They are kept for ever. */
export const exportFiles = {
  geojson: 'places.geojson',
  csv: 'places.csv',
  kml: 'places.kml',
  webAnnotations: 'annotations.jsonld',
  linkedPlaces: 'places.lpf.json',
} as const
