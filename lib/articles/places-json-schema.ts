import { z } from 'zod'
import { Places } from './schema'

/**
 * The JSON Schema of `places.geojson`, as text of its file. Draft 7, because VS Code supports no later one in full. What it
 * cannot say, such as that a quote stands in the article, `dateline check` does.
 */
export function placesJsonSchema(): string {
  const schema = z.toJSONSchema(Places, { target: 'draft-07', io: 'input' })
  const described = {
    ...schema,
    title: 'The places of an article of Dateline',
    description:
      'A GeoJSON FeatureCollection (RFC 7946). Run "npm run dateline -- check" to check it in full.',
  }
  return `${JSON.stringify(described, null, 2)}\n`
}
