/**
 * The code of a source file with its comments taken out, by regular expressions, as TypeScript 7 has no parser to
 * call. What it cannot tell from code is the text of an element: an apostrophe or `//` in one hides the rest of its
 * line, and a backtick what follows as far as the next one.
 */
export function withoutComments(text: string): string {
  return text.replace(token, (found) => (isComment(found) ? ' ' : found))
}

/** The same with all 'strings', "strings" and /expressions/ emptied; templates stay, as they hold code. */
export function withoutStrings(text: string): string {
  return text.replace(token, (found) => {
    if (isComment(found)) return ' '
    return found.startsWith('`') ? found : "''"
  })
}

function isComment(found: string): boolean {
  return found.startsWith('//') || found.startsWith('/*')
}

const string = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/
const template = /`(?:\\[\s\S]|[^`\\])*`/
const comment = /\/\/[^\n]*|\/\*[\s\S]*?\*\//
/** A slash begins a regular expression only after what cannot end a value; after a value it divides. */
const expression = /(?<=[(,=:[!&|?;{]\s*|\n\s*)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\//
const token = new RegExp([string, template, comment, expression].map(({ source }) => source).join('|'), 'g')

/**
 * What a source file imports or re-exports, as it stands between the quotes. An address that is computed, as in
 * `import(name)`, is not seen.
 */
export function importsOf(text: string): string[] {
  const code = withoutComments(text)
  const statements = code.matchAll(
    /(?:^|[\s;}])(?:import|export)\s(?:[^'"`;()=]*?\sfrom)?\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g,
  )
  return [...statements].map(([, fromStatement, fromCall]) => fromStatement ?? fromCall ?? '')
}
