/** A task that kept the browser's main thread busy, in milliseconds from the start of navigation. */
export interface LongTask {
  start: number
  duration: number
}

/** The browser answers a reader within so many milliseconds of a task's beginning as if there were no task. */
const UNNOTICED = 50

/**
 * How long a reader's input would have waited until a moment: of each task that began before it, what is longer than 50 ms. From the first
 * paint on, it is what Lighthouse counts as Total Blocking Time (https://web.dev/articles/tbt); from the start of navigation on, it is more.
 */
export const blockingTime = (tasks: readonly LongTask[], until: number, from = 0): number =>
  tasks
    .filter(({ start }) => start < until)
    .map(({ start, duration }) => start + duration - Math.max(start, from))
    .reduce((sum, duration) => sum + Math.max(0, duration - UNNOTICED), 0)
