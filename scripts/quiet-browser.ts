/**
 * Flags that keep Chromium from asking for anything of its own, and from a GPU that not every machine has; and letters as wide as they were
 * drawn, which without a window it would round to whole pixels.
 */
export const quietBrowser = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
]
