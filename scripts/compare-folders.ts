import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/** In which files two folders differ, and how, in the order of their names; nothing where they are equal, byte for byte. */
export function compareFolders(first: string, second: string): string[] {
  const [firstFiles, secondFiles] = [filesIn(first), filesIn(second)]
  const names = [...new Set([...firstFiles, ...secondFiles])].sort()
  return names.flatMap((name) => {
    if (!secondFiles.has(name)) return [`${name}: only in the first`]
    if (!firstFiles.has(name)) return [`${name}: only in the second`]
    const [one, other] = [readFileSync(join(first, name)), readFileSync(join(second, name))]
    if (one.equals(other)) return []
    const at = one.findIndex((byte, index) => byte !== other[index])
    return [`${name}: differs from byte ${at === -1 ? one.length : at} on`]
  })
}

const filesIn = (folder: string): Set<string> =>
  new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => name.split(sep).join('/')),
  )
