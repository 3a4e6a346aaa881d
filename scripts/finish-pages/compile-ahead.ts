/**
 * Has browsers that know it compile a script while it comes, on a thread of its own, and not function by function when the page runs them, which
 * keeps it from answering. Nearly all functions of the site's scripts are called as soon as they are there.
 * Source: https://explainers-by-googlers.github.io/explicit-javascript-compile-hints-file-based/
 */
export const compileAhead = (script: string) => `//# allFunctionsCalledOnLoad\n${script}`
