import Link from 'next/link'
import { articlePath } from '@/lib/addresses'
import type { Article, Place } from '@/lib/articles/article'
import { howLocated } from '@/lib/places/how-located'
import styles from './place-header.module.css'
import { PlaceSign } from './place-sign'

export function PlaceHeader({ article, place }: { article: Article; place: Place }) {
  return (
    <header className={styles.header}>
      <p className={styles.article}>
        <Link href={articlePath(article.slug)} lang={article.lang}>
          <span aria-hidden="true">← </span>
          {article.title}
        </Link>
      </p>
      <div className={styles.title}>
        <PlaceSign number={place.number} basis={place.basis} />
        <h1 lang={article.lang}>{place.name}</h1>
      </div>
      <p className={styles.located}>
        <span className={styles.kind}>{place.kind}</span> · {howLocated(place)}
      </p>
    </header>
  )
}
