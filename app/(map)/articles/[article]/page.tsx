import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleExcerpts } from '@/components/article/article-excerpts'
import { ArticleHeader } from '@/components/article/article-header'
import { UnpinnedPlaces } from '@/components/article/unpinned-places'
import { articlePath } from '@/lib/addresses'
import { findArticle } from '@/lib/articles/find-article'
import { readArticles } from '@/lib/articles/read-articles'
import { describeArticle } from '@/lib/describe-page'

export const dynamicParams = false

export async function generateStaticParams() {
  return (await readArticles()).map(({ slug }) => ({ article: slug }))
}

export async function generateMetadata({ params }: PageProps<'/articles/[article]'>): Promise<Metadata> {
  const article = await findArticle((await params).article)
  if (!article) return {}
  return {
    title: article.title,
    description: describeArticle(article),
    alternates: { canonical: articlePath(article.slug) },
  }
}

export default async function ArticlePage({ params }: PageProps<'/articles/[article]'>) {
  const article = await findArticle((await params).article)
  if (!article) notFound()
  return (
    <article>
      <ArticleHeader article={article} />
      <ArticleExcerpts article={article} />
      <UnpinnedPlaces article={article} />
    </article>
  )
}
