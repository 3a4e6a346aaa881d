import { readdirSync, readFileSync } from 'node:fs'

/** What a process and all that it started took. */
export interface ProcessesTook {
  /** The most bytes that they had in memory at once. What several of them share counts for each, so the truth is a little less. */
  memory: number
  /** Seconds of all processor cores together, which other work on this machine changes little. */
  processor: number
}

/** In milliseconds. */
const INTERVAL = 250

/** Of a page of memory, in bytes, and of a clock tick, in seconds: so on nearly every Linux. */
const PAGE = 4096
const TICK = 0.01

/** Watches a process and all that it starts, and says in the end what they took; null on systems without `/proc`. */
export function watchProcesses(root: number | undefined): { stop: () => ProcessesTook | null } {
  let took: ProcessesTook | null = null
  const look = () => {
    const now = root === undefined ? null : lookAtTree(root)
    if (!now) return
    took = {
      memory: Math.max(took?.memory ?? 0, now.memory),
      processor: Math.max(took?.processor ?? 0, now.processor),
    }
  }
  const timer = setInterval(look, INTERVAL)
  return {
    stop() {
      clearInterval(timer)
      return took
    },
  }
}

function lookAtTree(root: number): ProcessesTook | null {
  const processes = new Map<number, Process>()
  try {
    for (const name of readdirSync('/proc')) {
      const found = /^\d+$/.test(name) && readProcess(name)
      if (found) processes.set(Number(name), found)
    }
  } catch {
    return null
  }
  const isInTree = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined; at = processes.get(at)?.parent)
      if (at === root) return true
    return false
  }
  const tree = [...processes].filter(([pid]) => isInTree(pid)).map(([, process]) => process)
  return {
    memory: PAGE * tree.reduce((sum, { pages }) => sum + pages, 0),
    processor: TICK * tree.reduce((sum, { ticks }) => sum + ticks, 0),
  }
}

interface Process {
  parent: number
  /** Of memory that it holds. */
  pages: number
  /** That it has run, with those of its children that have ended. */
  ticks: number
}

/** From proc(5); undefined where the process has ended meanwhile. */
function readProcess(pid: string): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program is in brackets and may hold anything. The state comes after it, the third of the fields.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const field = (number: number) => Number(fields[number - 3])
    return { parent: field(4), ticks: field(14) + field(15) + field(16) + field(17), pages: field(24) }
  } catch {
    return undefined
  }
}
