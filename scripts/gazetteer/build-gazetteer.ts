import { gzipSync } from 'node:zlib'
import { readGazetteer } from '../../lib/gazetteer/read-gazetteer'
import { runCommand } from '../command'
import { compiledGazetteer } from './compiled-gazetteer'

// `npm run gazetteer`
runCommand(() => {
  const { bytes, isNew } = compiledGazetteer()
  const { size } = readGazetteer(bytes)
  console.log(
    `Gazetteer: ${isNew ? 'made' : 'up to date'}, ${size.toLocaleString('en')} places, ${megabytes(bytes.length)}, ` +
      `${megabytes(gzipSync(bytes).length)} gzipped`,
  )
})

function megabytes(bytes: number) {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
