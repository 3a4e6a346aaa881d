import type { Settings } from '../settings'
import { csv } from './csv'
import type { Dataset } from './dataset'
import { exportFiles } from './export-files'
import { geojson } from './geojson'
import { kml } from './kml'
import { linkedPlaces } from './linked-places'
import { webAnnotations } from './web-annotations'

/** A format in which the data of an article, or of all, goes out. */
export interface ExportFormat {
  /** The name of the file beside the page. */
  file: string
  /** IANA media type. */
  type: string
  name: string
  /** For whom it is. */
  purpose: string
  /** What the file holds. */
  write: (dataset: Dataset, settings: Settings) => string
}

export const exportFormats = {
  geojson: {
    file: exportFiles.geojson,
    type: 'application/geo+json',
    name: 'GeoJSON',
    purpose: 'for maps on the web and any GIS',
    write: geojson,
  },
  csv: {
    file: exportFiles.csv,
    type: 'text/csv',
    name: 'CSV',
    purpose: 'for spreadsheets',
    write: csv,
  },
  kml: {
    file: exportFiles.kml,
    type: 'application/vnd.google-earth.kml+xml',
    name: 'KML',
    purpose: 'for Google Earth',
    write: kml,
  },
  webAnnotations: {
    file: exportFiles.webAnnotations,
    type: 'application/ld+json',
    name: 'Web Annotations',
    purpose: 'for annotation tools',
    write: webAnnotations,
  },
  linkedPlaces: {
    file: exportFiles.linkedPlaces,
    type: 'application/ld+json',
    name: 'Linked Places',
    purpose: 'for gazetteers',
    write: linkedPlaces,
  },
} as const satisfies Record<string, ExportFormat>
