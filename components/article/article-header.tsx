import type { Article } from '@/lib/articles/article'
import { directionOf } from '@/lib/writing-direction'
import styles from './article-header.module.css'
import { ArticleSource } from './article-source'

export function ArticleHeader({ article }: { article: Article }) {
  return (
    <header className={styles.header} dir={directionOf(article.lang)}>
      <h1 lang={article.lang}>{article.title}</h1>
      <p className={styles.source}>
        <ArticleSource article={article} />
        <br />
        <a href={article.url}>Read the article</a>
      </p>
    </header>
  )
}
