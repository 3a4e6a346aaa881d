import { parseArgs } from 'node:util'
import { formatProblem } from '../../lib/articles/problem'
import { articlesFolder, checkArticles } from '../../lib/articles/read-articles'
import type { Command } from './command-line'

export const check: Command = {
  summary: 'say what is wrong with the articles',
  help: `Usage: dateline check

Checks every article, as the build does, and names every problem as file:line:column.`,
  async run(words, { say, write }) {
    parseArgs({ args: words, options: {} })
    const { articles, problems, count } = await checkArticles(articlesFolder())
    if (problems.length > 0) {
      for (const problem of problems) say(formatProblem(problem))
      say(`${counted(problems.length, 'problem')} in ${counted(count, 'article')}`)
      return 1
    }
    const places = articles.reduce((sum, article) => sum + article.places.length, 0)
    write(`${counted(count, 'article')}, ${counted(places, 'place')}: no problems\n`)
    return 0
  },
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
