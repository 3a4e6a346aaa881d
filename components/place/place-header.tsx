import { SiteLink } from '@/components/site/site-link'
import { Words } from '@/components/site/words'
import { articlePath } from '@/lib/addresses'
import type { Article, Place } from '@/lib/articles/article'
import { languageOf } from '@/lib/language-of'
import { howLocated } from '@/lib/places/how-located'
import { directionOf } from '@/lib/writing-direction'
import styles from './place-header.module.css'
import { PlaceSign } from './place-sign'

export function PlaceHeader({ article, place }: { article: Article; place: Place }) {
  const direction = directionOf(article.lang)
  return (
    <header className={styles.header} dir={direction}>
      <p className={styles.article}>
        <SiteLink href={articlePath(article.slug)}>
          <span aria-hidden="true">{direction ? '→ ' : '← '}</span>
          <Words lang={article.lang}>{article.title}</Words>
        </SiteLink>
      </p>
      <div className={styles.title}>
        <PlaceSign number={place.number} basis={place.basis} />
        <h1 lang={languageOf(place.name, article.lang)}>{place.name}</h1>
      </div>
      <p className={styles.located} dir="ltr">
        <span className={styles.kind}>
          <Words lang={article.lang}>{place.kind}</Words>
        </span>{' '}
        · {howLocated(place)}
      </p>
    </header>
  )
}
