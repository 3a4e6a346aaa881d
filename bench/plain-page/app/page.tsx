import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { PlacesMapLoader } from './places-map-loader'

const Places = z.object({
  features: z.array(
    z.object({
      id: z.string(),
      geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]) }).nullable(),
      properties: z.object({ name: z.string(), quotes: z.array(z.object({ exact: z.string() })) }),
    }),
  ),
})

export default function Page() {
  const { features } = Places.parse(JSON.parse(readFileSync(process.env.PLACES_FILE ?? '', 'utf8')))
  const places = features.flatMap(({ id, geometry, properties }) =>
    geometry
      ? [
          {
            id,
            latitude: geometry.coordinates[1],
            longitude: geometry.coordinates[0],
            name: properties.name,
            quote: properties.quotes[0]?.exact ?? '',
          },
        ]
      : [],
  )
  return (
    <main>
      <header>
        <h1>Kerry Expresses Concern Over Russia in Syria</h1>
        <p>Ben Ariel, Arutz Sheva, September 2015</p>
      </header>
      <PlacesMapLoader places={places} />
    </main>
  )
}
