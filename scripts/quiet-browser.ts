/** Flags that keep Chromium from asking for anything of its own, and from a GPU that not every machine has. */
export const quietBrowser = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
