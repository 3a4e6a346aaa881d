import { type Ref, useId } from 'react'
import { useIsEmbedded, useLinkOut } from '@/components/embed/embedded'
import { useBasePath } from '@/components/site/base-path'
import { SiteLink } from '@/components/site/site-link'
import { Words } from '@/components/site/words'
import { withBasePath } from '@/lib/addresses'
import { languageOf } from '@/lib/language-of'
import type { MapPlace, PopupContent } from '@/lib/map/map-view'
import { directionOf } from '@/lib/writing-direction'
import { CopyLink } from './copy-link'
import styles from './place-popup.module.css'

/** What a popup says: the place, how exactly it is located, the words that put it there, and where to go from here. */
export function PlacePopupContent(props: {
  /** To the dialog. */
  ref: Ref<HTMLElement>
  place: MapPlace
  content: PopupContent
  /** In CSS pixels, where it stands beside its marker; null for a sheet, which fills the map. */
  maxHeight: number | null
  onClose: () => void
  onMessage: (message: string) => void
}) {
  const { place, content } = props
  const heading = useId()
  const isEmbedded = useIsEmbedded()
  const linkOut = useLinkOut()
  const basePath = useBasePath()
  return (
    <section
      ref={props.ref}
      role="dialog"
      aria-modal="false"
      aria-labelledby={heading}
      tabIndex={-1}
      className={styles.dialog}
      style={props.maxHeight === null ? undefined : { maxHeight: props.maxHeight }}
    >
      <header className={styles.header}>
        <h2 id={heading}>
          <bdi lang={place.lang}>{place.name}</bdi>
          {place.basis === 'inferred' && ', inferred'}
        </h2>
        <button type="button" className={styles.close} aria-label="Close" onClick={props.onClose}>
          <svg viewBox="0 0 18 18" aria-hidden="true">
            <path d="m4 4 10 10M14 4 4 14" />
          </svg>
        </button>
      </header>
      <p className={styles.located}>
        <span className={styles.kind}>
          <Words lang={content.lang}>{content.kind}</Words>
        </span>{' '}
        · {content.howLocated}
      </p>
      {content.quotes.map((quote) => (
        <figure key={quote.sentenceUrl} className={styles.quote} dir={directionOf(content.lang)}>
          <blockquote lang={content.lang}>
            <p>
              {quote.before}
              <mark>{quote.toponym}</mark>
              {quote.after}
            </p>
          </blockquote>
          <figcaption>
            <Words lang={content.lang}>{content.publisher}</Words>, <bdi>{content.published}</bdi> ·{' '}
            <a href={quote.sentenceUrl} {...linkOut}>
              See it in the article
            </a>
          </figcaption>
        </figure>
      ))}
      {content.reason && (
        <p className={styles.reason} lang={languageOf(content.reason, content.lang)} dir="auto">
          {content.reason}
        </p>
      )}
      <footer className={styles.footer}>
        {isEmbedded ? (
          <a href={withBasePath(place.path, { basePath })} {...linkOut}>
            About this place
          </a>
        ) : (
          <SiteLink href={place.path}>About this place</SiteLink>
        )}
        <CopyLink path={place.path} onMessage={props.onMessage} />
      </footer>
    </section>
  )
}
