import { posix } from 'node:path'
import { importsOf, withoutComments, withoutStrings } from './read-code'
import { isCode, isTest, type Offence, type SourceFile } from './source-file'

const layers = ['app', 'components', 'lib', 'data']
const outside = ['service-worker', 'scripts', 'e2e', 'bench']

/** Dependencies point one way: app → components → lib → data; and none of them needs service-worker/, scripts/ or e2e/. */
export function importsPointOneWay(file: SourceFile): Offence[] {
  const own = folderOf(file.path)
  if (!isCode(file.path) || !layers.includes(own)) return []
  return importsOf(file.text).flatMap((specifier) => {
    const folder = folderOf(resolveImport(file.path, specifier) ?? '')
    const above = layers.slice(0, layers.indexOf(own))
    if (!above.includes(folder) && !outside.includes(folder)) return []
    const remedy = above.includes(folder)
      ? `Imports go ${layers.join(' → ')}: pass it in as an argument or a prop, or move it down.`
      : `Move what ${own}/ needs of it to lib/.`
    return [{ path: file.path, message: `${own}/ imports "${specifier}" of ${folder}/. ${remedy}` }]
  })
}

const viewPackage = /^(react|react-dom|next|leaflet|react-leaflet|@react-leaflet\/core)(\/|$)/

/** lib/ knows nothing of React, Next.js or Leaflet, so that its tests need no browser. */
export function libImportsNoView(file: SourceFile): Offence[] {
  if (folderOf(file.path) !== 'lib' || !isCode(file.path)) return []
  return importsOf(file.text)
    .filter((specifier) => viewPackage.test(specifier))
    .map((specifier) => ({
      path: file.path,
      message: `lib/ imports "${specifier}". Leave plain data and functions in lib/, and move what needs "${specifier}" to components/ or app/.`,
    }))
}

const domGlobal =
  /(?<![.\w$])(?:window|document|navigator|localStorage|sessionStorage|history|location)(?=\??\.[a-zA-Z]|\[)|(?<![.\w$])HTML\w*Element\b/g

/** lib/ uses no DOM. A name that the file declares anywhere is taken for its own everywhere in it. */
export function libUsesNoDom(file: SourceFile): Offence[] {
  if (folderOf(file.path) !== 'lib' || !isCode(file.path)) return []
  const code = withoutStrings(file.text)
  const names = [...new Set(code.match(domGlobal) ?? [])].filter((name) => !declares(code, name))
  return names.map((name) => ({
    path: file.path,
    message: `lib/ uses "${name}". Take what it gives as an argument, or move the function to components/.`,
  }))
}

function declares(code: string, name: string): boolean {
  const variable = `\\b(?:const|let|of)\\s+${name}\\b`
  const typed = `[({,\\n]\\s*${name}\\??:`
  const takenApart = `\\{[^{}]*\\b${name}\\b[^{}]*\\}\\)?\\s*(?:=|:)`
  return new RegExp(`${variable}|${typed}|${takenApart}`).test(code)
}

const dataReader = 'lib/articles/read-articles.ts'
const dataPath =
  /['"`](?:@\/|\.{0,2}\/)*data\/[^'"`\n]*['"`]|(?:join|resolve)\([^()]*(?:\(\)[^()]*)?['"]data['"]/g

/**
 * Only one module reads data/. A path is seen where it begins with "data/" in one string, or where 'data' is
 * handed to `join` or `resolve`; one that is put together otherwise is not.
 */
export function onlyOneModuleReadsData(file: SourceFile): Offence[] {
  const product = ['app', 'components', 'lib', 'scripts'].includes(folderOf(file.path))
  if (!product || !isCode(file.path) || isTest(file.path) || file.path === dataReader) return []
  return (withoutComments(file.text).match(dataPath) ?? []).map((found) => ({
    path: file.path,
    message: `reads data/ (${found}). Only ${dataReader} does: import what it exports.`,
  }))
}

/** The path from the project's top that an import means; undefined for a package. */
function resolveImport(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('@/')) return specifier.slice(2)
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier)
  return undefined
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : ''
}
