import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { readGazetteer } from '@/lib/gazetteer/read-gazetteer'
import { geoparse } from '@/lib/geoparse/geoparse'
import { CommandError, runCommand } from '../../scripts/command'
import { compiledGazetteer } from '../../scripts/gazetteer/compiled-gazetteer'
import { type Row, tableOf, verdictOf } from '../row'
import { calibrationTable, draftRows } from './draft-rows'
import { readCorpus } from './read-corpus'
import { scoreCorpus } from './score-corpus'

const help = `Scores the geoparser of "dateline draft" on corpora of articles whose place names are marked and located.

  npm run bench:draft -- <corpus.xml>…

Takes the form of GeoVirus, and that of LGL and TR-News. A corpus's limits are known by its file's name (GeoVirus.xml, LGL.xml,
TR-News.xml, GeoWebNews.xml). Prints a table for each, and how often choices are right by how sure they are; exits with 1 where a
limit is broken. Names that a corpus does not locate count as found or missed, and not end to end.`

runCommand(() => {
  const files = process.argv.slice(2)
  if (files.length === 0 || files.some((file) => file.startsWith('-'))) throw new CommandError(help)
  const { bytes } = compiledGazetteer()
  const begin = performance.now()
  const gazetteer = readGazetteer(bytes)
  const loaded: Row[] = [
    { figure: 'the gazetteer loads', value: (performance.now() - begin) / 1000, unit: 's', atMost: 0.3 },
  ]
  // What the machine compiles while it runs is no matter of the gazetteer's, nor of the corpus that is scored first.
  geoparse('Homs is a city in Syria.', gazetteer)
  const tables = files.map((file) => {
    const scores = scoreCorpus(readCorpus(readFileSync(file, 'utf8')), gazetteer)
    const rows = draftRows(basename(file, extname(file)), scores)
    console.log(`${tableOf(basename(file), rows)}\n\n${calibrationTable(scores)}\n`)
    return rows
  })
  loaded.push({
    figure: 'memory of the process at most',
    value: process.resourceUsage().maxRSS / 1e6,
    unit: 'GB',
  })
  console.log(tableOf('loading', loaded))
  const isBroken = [loaded, ...tables].flat().some((row) => verdictOf(row) === 'BROKEN')
  if (isBroken) throw new CommandError('A limit is broken.')
})
