import { shorten } from '../articles/located'

/** What the numbers of a table's column show of its decimal mark. */
export interface DecimalMark {
  /** A comma is the decimal mark beyond doubt. */
  isComma: boolean
  /** A point is. */
  isPoint: boolean
  /** Both marks stand in the column. */
  isMixed: boolean
}

const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i
const withComma = /^[+-]?\d+,\d+$/
const likeThousands = /^[+-]?[1-9]\d{0,2}[,.]\d{3}$/

/** Judges a column by all its values. `isBelowThousand`: its numbers are so small that no mark in them parts thousands. */
export function findDecimalMark(values: string[], isBelowThousand: boolean): DecimalMark {
  const commas = values.map(tidy).filter((value) => withComma.test(value))
  const points = values.map(tidy).filter((value) => plain.test(value) && value.includes('.'))
  const isSure = (marked: string[]) =>
    marked.length > 0 && (isBelowThousand || marked.some((value) => !likeThousands.test(value)))
  return {
    isComma: isSure(commas),
    isPoint: isBelowThousand || isSure(points),
    isMixed: commas.length > 0 && points.length > 0,
  }
}

/**
 * Reads a number as people and spreadsheets write it, or says in a sentence why it cannot be read without a guess. `rule` is
 * the beginning of that sentence.
 */
export function readNumber(
  text: string,
  mark: DecimalMark,
  rule = 'A number is written as 34.889',
): { value: number } | { message: string } {
  const tidied = tidy(text)
  const found = shorten(text)
  const hasComma = withComma.test(tidied)
  if (!hasComma && (!plain.test(tidied) || !Number.isFinite(Number(tidied)))) {
    const remedy = /^[+-]?\d{1,3}(?:[,.'’ ]\d{3})+(?:[.,]\d+)?$/.test(tidied)
      ? ' without marks between thousands'
      : ''
    return { message: `${rule}${remedy}; found "${found}".` }
  }
  const isSure = (hasComma ? mark.isComma : mark.isPoint) && !mark.isMixed
  if (!isSure && likeThousands.test(tidied)) {
    const [asThousands, asDecimal] = [tidied.replace(/[,.]/, ''), tidied.replace(',', '.')]
    return {
      message: `The ${hasComma ? 'comma' : 'point'} of "${found}" can part decimals or thousands: write ${asThousands} or ${withoutDoubt(asDecimal)}.`,
    }
  }
  if (hasComma && mark.isMixed) {
    return {
      message: `The column has decimal points and decimal commas; found "${found}": write ${tidied.replace(',', '.')}.`,
    }
  }
  return { value: Number(tidied.replace(',', '.')) }
}

/** A decimal that would be as doubtful again gets one more digit. */
function withoutDoubt(decimal: string): string {
  const short = String(Number(decimal))
  return likeThousands.test(short) ? `${short}0` : short
}

/** A minus sign of typesetters is one as well. */
function tidy(text: string): string {
  return text.trim().replace('−', '-')
}
