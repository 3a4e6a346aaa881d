import { writeFileSync } from 'node:fs'
import { placesJsonSchema } from '../lib/articles/places-json-schema'
import { placesSchemaFile } from '../lib/articles/read-articles'

// Usage: npm run schema. Writes the JSON Schema that editors read beside the data.

writeFileSync(placesSchemaFile, placesJsonSchema())
