import type { Gazetteer } from '../../lib/gazetteer/gazetteer'
import { readGazetteer } from '../../lib/gazetteer/read-gazetteer'
import { compiledGazetteer } from '../gazetteer/compiled-gazetteer'

let gazetteer: Gazetteer | undefined

/** The gazetteer, made and read when it is first asked for. */
export function gazetteerOfThisProcess(): Gazetteer {
  gazetteer ??= readGazetteer(compiledGazetteer().bytes)
  return gazetteer
}
