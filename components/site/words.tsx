import { languageOf } from '@/lib/language-of'

/** Words of an article or of its editor among the site's own: known by their language, and read in their own direction. */
export function Words({ lang, children }: { lang: string; children: string }) {
  return <bdi lang={languageOf(children, lang)}>{children}</bdi>
}
