import { posix } from 'node:path'
import { withoutComments, withoutStrings } from './read-code'
import { isCode, type Offence, type SourceFile } from './source-file'

const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/
/** The brackets of Next.js's dynamic folders, groups and slots: `[article]`, `[...path]`, `(atlas)`, `@map`. */
const routeMarks = /^(?:\[{1,2}(?:\.\.\.)?|\(|@|_)|[\])]+$/g

/** File and folder names are kebab-case. */
export function namesAreKebabCase({ path }: SourceFile): Offence[] {
  return path
    .split('/')
    .filter((name) => !kebabCase.test(path.startsWith('app/') ? name.replace(routeMarks, '') : name))
    .map((name) => ({ path, message: `"${name}" is not kebab-case. Name it like find-quote.ts.` }))
}

const vagueNames = ['util', 'utils', 'helper', 'helpers', 'constant', 'constants', 'common', 'misc', 'shared']

/** One subject a file, named after it. */
export function namesSayTheSubject({ path }: SourceFile): Offence[] {
  return path
    .split('/')
    .map((name) => name.replace(/\..*$/, ''))
    .filter((name) => vagueNames.includes(name))
    .map((name) => ({
      path,
      message: `"${name}" does not say what is inside. One subject a file, named after its main export.`,
    }))
}

const reExport = /export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s*from\s*['"][^'"]*['"]\s*;?/g

/** No file that only passes on what others export. */
export function noBarrels(file: SourceFile): Offence[] {
  if (!isCode(file.path)) return []
  const code = withoutComments(file.text).trim()
  const rest = code.replace(reExport, '').trim()
  if (rest === code || rest !== '') return []
  return [
    {
      path: file.path,
      message: 'only re-exports. Delete it, and import each thing from the file that defines it.',
    },
  ]
}

const frameworkFile =
  /^(?:bench\/plain-page\/)?app\/(?:.*\/)?(?:page|layout|template|loading|error|global-error|(?:global-)?not-found|default|sitemap|robots|manifest|icon|apple-icon|opengraph-image|twitter-image)\.(?:tsx?|jsx?)$|^(?:bench\/plain-page\/)?[^/]+\.config\.(?:tsx?|jsx?|mjs)$/

/** Named exports, `default` only where Next.js or a tool demands it. */
export function noDefaultExports(file: SourceFile): Offence[] {
  if (!isCode(file.path) || frameworkFile.test(file.path)) return []
  if (!/\bexport\s+default\b|\bas\s+default\b/.test(withoutStrings(file.text))) return []
  return [
    {
      path: file.path,
      message: `has a default export. Name it, for example: export function ${exampleName(file.path)}.`,
    },
  ]
}

function exampleName(path: string): string {
  const words = posix.basename(path).replace(/\..*$/, '').split('-')
  const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return path.endsWith('.tsx') ? pascal : pascal.charAt(0).toLowerCase() + pascal.slice(1)
}
