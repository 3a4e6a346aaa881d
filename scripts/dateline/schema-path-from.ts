import path from 'node:path'
import { placesSchemaFile } from '../../lib/articles/read-articles'

/** Where the schema of `places.geojson` lies as seen from an article's folder, with slashes. */
export function schemaPathFrom(articleFolder: string): string {
  return path.relative(articleFolder, placesSchemaFile).replaceAll(path.sep, '/')
}
