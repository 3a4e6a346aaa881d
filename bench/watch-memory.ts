import { readdirSync, readFileSync } from 'node:fs'

const INTERVAL = 250
/** Of a page of memory, on nearly every Linux. */
const PAGE = 4096

/**
 * Watches the memory of a process and of all that it starts, and says in the end how many bytes they had at most, together. What
 * several of them share is counted for each, so the true figure is a little lower. null on systems without `/proc`.
 */
export function watchMemory(pid: number | undefined): { stop: () => number | null } {
  let most: number | null = null
  const look = () => {
    const bytes = pid === undefined ? null : memoryOfTree(pid)
    if (bytes !== null) most = Math.max(most ?? 0, bytes)
  }
  const timer = setInterval(look, INTERVAL)
  return {
    stop() {
      clearInterval(timer)
      return most
    },
  }
}

function memoryOfTree(root: number): number | null {
  const parents = new Map<number, number>()
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue
      const parent = parentOf(readProcess(name, 'stat'))
      if (parent !== undefined) parents.set(Number(name), parent)
    }
  } catch {
    return null
  }
  const isInTree = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined; at = parents.get(at))
      if (at === root) return true
    return false
  }
  // proc(5): the second number of `statm` is the resident set size, in pages.
  return [...parents.keys()]
    .filter(isInTree)
    .reduce((sum, pid) => sum + PAGE * Number(readProcess(String(pid), 'statm').split(' ')[1] ?? 0), 0)
}

/** proc(5): the name of the program is in brackets and may hold anything; after it come the state and the parent. */
function parentOf(stat: string): number | undefined {
  const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
  return parent === undefined ? undefined : Number(parent)
}

/** '' where the process has ended meanwhile. */
function readProcess(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
