import { ArticleList } from '@/components/atlas/article-list'
import { SiteHeader } from '@/components/site/site-header'
import { articlePath, placePath } from '@/lib/addresses'
import type { Article } from '@/lib/articles/article'
import styles from './address-not-found.module.css'
import { ClosestAddresses } from './closest-addresses'

/** Says that there is nothing here, offers what is near, and shows no place that was not asked for. */
export function AddressNotFound({ articles }: { articles: readonly Article[] }) {
  const addresses = articles.flatMap((article) => [
    { path: articlePath(article.slug), name: article.title },
    ...article.places.map(({ slug, name }) => ({ path: placePath(article.slug, slug), name })),
  ])
  return (
    <>
      <header>
        <SiteHeader />
      </header>
      <main className={styles.text}>
        <h1>Nothing at this address</h1>
        <p>No article or place has this address. It may have been mistyped or cut short.</p>
        <ClosestAddresses addresses={addresses} />
        <h2>All articles and places</h2>
        <ArticleList articles={articles} />
      </main>
    </>
  )
}
