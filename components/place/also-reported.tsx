import { ArticleSource } from '@/components/article/article-source'
import { Words } from '@/components/site/words'
import { placePath } from '@/lib/addresses'
import type { Place } from '@/lib/articles/article'
import type { Report } from '@/lib/places/also-reported'
import styles from './also-reported.module.css'
import { PlaceLink } from './place-link'

/** The other articles that report from this place, each leading to the place's page in it. */
export function AlsoReported(props: { place: Place; lang: string; reports: readonly Report[] }) {
  const { place, lang, reports } = props
  if (reports.length === 0) return null
  return (
    <section className={styles.reports} aria-labelledby="reports">
      <h2 id="reports">
        Also reported from <Words lang={lang}>{place.name}</Words> in
      </h2>
      <ul>
        {reports.map((report) => (
          <li key={report.article.slug}>
            <PlaceLink path={placePath(report.article.slug, report.place.slug)}>
              <Words lang={report.article.lang}>{report.article.title}</Words>
            </PlaceLink>
            <p>
              <ArticleSource article={report.article} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
