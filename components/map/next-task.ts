/** Resolves in a task of its own, so that the browser can answer the reader before it. */
export const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve))
