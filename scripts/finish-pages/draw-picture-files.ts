import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArticles } from '../../lib/articles/read-articles'
import { openBasemap } from '../../lib/picture/open-basemap'
import { pictureFiles } from '../../lib/picture/picture-files'
import { settings } from '../../lib/settings'

// What a worker runs, as finish-map-pages.ts has it.

const site = settings()
const basemap = await openBasemap(site.basemapUrl)
const files = pictureFiles(await readArticles(), site)

export interface WrittenPicture {
  path: string
  missing: readonly string[]
}

/** Draws and writes the files of `pictureFiles` from `start` to before `end`. */
export async function drawPictureFiles({ start, end }: { start: number; end: number }) {
  const written: WrittenPicture[] = []
  for (const { path, draw } of files.slice(start, end)) {
    const { content, missing } = await draw(basemap)
    writeFileSync(join('out', path), content)
    written.push({ path, missing })
  }
  return written
}
