import { formatProblem } from '../lib/articles/problem'
import { articlesFolder, checkArticles } from '../lib/articles/read-articles'

// Usage: check-articles [folder]. Prints every problem of every article; the exit code is 1 if there is one.

const { articles, problems, count } = await checkArticles(process.argv[2] ?? articlesFolder)

if (problems.length > 0) {
  for (const problem of problems) console.error(formatProblem(problem))
  console.error(`${counted(problems.length, 'problem')} in ${counted(count, 'article')}`)
  process.exitCode = 1
} else {
  const places = articles.reduce((sum, article) => sum + article.places.length, 0)
  console.log(`${counted(count, 'article')}, ${counted(places, 'place')}: no problems`)
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
