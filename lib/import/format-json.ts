const widest = 110
const scalar = String.raw`(?:"(?:[^"\\\n]|\\.)*"|[^\s"[\]{},]+)`
const list = new RegExp(String.raw`^(.*)\[\n\s+(${scalar}(?:,\n\s+${scalar})*)\n\s*\]`, 'gm')

/**
 * JSON as the project's formatter leaves it: two spaces a step, and lists of numbers or words on one line where they fit.
 * Every line but the first begins with `indent`.
 */
export function formatJson(value: unknown, indent = ''): string {
  const text = JSON.stringify(value, null, 2).replace(list, (whole, before: string, items: string) => {
    const line = `${before}[${items.replace(/,\n\s+/g, ', ')}]`
    return indent.length + line.length < widest ? line : whole
  })
  return text.replaceAll('\n', `\n${indent}`)
}
