import { languageOf } from '@/lib/language-of'

/** A remark of the editor, in the language of the article or in the site's own. */
export function Remark({ lang, children }: { lang: string; children: string }) {
  return (
    <p lang={languageOf(children, lang)} dir="auto">
      {children}
    </p>
  )
}
