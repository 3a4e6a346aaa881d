import { parseArgs } from 'node:util'
import { CommandError, runCommand } from '../scripts/command'
import { inventArticle, inventArticles, writeArticles } from './invent-articles'

const help = `Writes invented articles into a folder, which then has no others.

  tsx bench/write-articles.ts <folder> --places 500      one article of so many places
  tsx bench/write-articles.ts <folder> --articles 100    so many articles of five places

Build a site of them: ARTICLES_FOLDER=<folder> npm run build`

runCommand(() => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { places: { type: 'string' }, articles: { type: 'string' } },
  })
  const [folder] = positionals
  const [places, count] = [Number(values.places), Number(values.articles)]
  if (!folder || places > 0 === count > 0) throw new CommandError(help)
  writeArticles(
    folder,
    places > 0 ? [inventArticle({ slug: `invented-${places}-places`, places })] : inventArticles({ count }),
  )
})
