import { shorten } from '../articles/located'

/** What the numbers of a table's column show of its decimal mark. */
export interface DecimalMark {
  /** A comma is the decimal mark beyond doubt. */
  isComma: boolean
  /** Both marks stand in the column. */
  isMixed: boolean
  /** Another column of the table writes decimal commas, so a point may part thousands. */
  mayPartThousands: boolean
}

const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i
const withComma = /^[+-]?\d+,\d+$/
const likeThousands = /^[+-]?[1-9]\d{0,2}[,.]\d{3}$/

/** Judges a column by all its values. `isCommaSure`: in this table, or for numbers below 1000, a comma parts no thousands. */
export function findDecimalMark(values: string[], isCommaSure: boolean): DecimalMark {
  const commas = values.map(tidy).filter((value) => withComma.test(value))
  const points = values.map(tidy).filter((value) => plain.test(value) && value.includes('.'))
  return {
    isComma: commas.length > 0 && (isCommaSure || commas.some((value) => !likeThousands.test(value))),
    isMixed: commas.length > 0 && points.length > 0,
    mayPartThousands: false,
  }
}

/** Reads a number as people and spreadsheets write it, or says in a sentence why it cannot be read without a guess. */
export function readNumber(text: string, mark: DecimalMark): { value: number } | { message: string } {
  const tidied = tidy(text)
  const found = shorten(text)
  if (withComma.test(tidied)) {
    const [asDecimal, asThousands] = [tidied.replace(',', '.'), tidied.replace(',', '')]
    if (mark.isMixed) {
      return {
        message: `The column has decimal points and decimal commas; found "${found}": write ${asDecimal}.`,
      }
    }
    if (mark.isComma) return { value: Number(asDecimal) }
    return {
      message: `The comma of "${found}" can part decimals or thousands: write ${asDecimal} or ${asThousands}.`,
    }
  }
  if (!plain.test(tidied) || !Number.isFinite(Number(tidied))) {
    const remedy = /^[+-]?\d{1,3}(?:[,.'’ ]\d{3})+(?:[.,]\d+)?$/.test(tidied)
      ? ' without marks between thousands'
      : ''
    return { message: `A number is written as 34.889${remedy}; found "${found}".` }
  }
  if (mark.mayPartThousands && likeThousands.test(tidied)) {
    const [asDecimal, asThousands] = [tidied.replace('.', ','), tidied.replace('.', '')]
    return {
      message: `The point of "${found}" can part decimals or thousands: write ${asDecimal} or ${asThousands}.`,
    }
  }
  return { value: Number(tidied) }
}

/** A minus sign of typesetters is one as well. */
function tidy(text: string): string {
  return text.trim().replace('−', '-')
}
