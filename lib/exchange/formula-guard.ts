// A spreadsheet executes a cell that begins with one of these, also where a CSV file quotes it.
// https://owasp.org/www-community/attacks/CSV_Injection
const formula = /^'*[=+\-@\t\r]/

/** A text as a cell of CSV: one apostrophe before what a spreadsheet would take for a formula, or for a guarded one. */
export const guardFormula = (text: string) => (formula.test(text) ? `'${text}` : text)

/** The text of a cell: the reverse of `guardFormula`. */
export const unguardFormula = (cell: string) =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
