import { shorten } from '../articles/located'

const signatures: { begins: number[]; is: string; remedy: string }[] = [
  {
    begins: [0x50, 0x4b, 0x03, 0x04],
    is: 'a zip archive, as XLSX, ODS, KMZ and packed shapefiles are',
    remedy: 'save a spreadsheet as CSV, and a map as GeoJSON or KML',
  },
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    is: 'an old Office document, as XLS is',
    remedy: 'save the spreadsheet as CSV',
  },
  { begins: [0x00, 0x00, 0x27, 0x0a], is: 'a shapefile', remedy: 'save it as GeoJSON' },
  { begins: [0x1f, 0x8b], is: 'packed with gzip', remedy: 'unpack it first' },
  {
    begins: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20],
    is: 'a database, as GeoPackage is',
    remedy: 'save the layer as GeoJSON',
  },
  { begins: [0x25, 0x50, 0x44, 0x46], is: 'a PDF', remedy: 'save its text as plain text' },
]

/** Reads bytes as UTF-8 text without its byte-order mark, or says in a sentence why they are not. */
export function decodeText(bytes: Uint8Array): { text: string } | { line: number; message: string } {
  if (bytes.length === 0) return { line: 1, message: 'The file is empty.' }
  const known = signatures.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte))
  if (known) return { line: 1, message: `The file is text; found ${known.is}: ${known.remedy}.` }
  if (isUtf16(bytes)) {
    return {
      line: 1,
      message: 'The file is UTF-8 text; found UTF-16: save it as UTF-8 (in Excel: “CSV UTF-8”).',
    }
  }
  if (bytes.includes(0)) return { line: 1, message: 'The file is text; found binary data.' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return describeOtherEncoding(bytes)
  }
}

/** By its mark, or because every other one of its first bytes is 0, as in Latin letters without a mark. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const start = bytes.subarray(0, 64)
  const zeros = [0, 1].map(
    (parity) => start.filter((byte, index) => index % 2 === parity && byte === 0).length,
  )
  return start.length >= 4 && zeros.includes(0) && Math.max(...zeros) >= start.length / 2 - 2
}

function describeOtherEncoding(bytes: Uint8Array): { line: number; message: string } {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const lineEnd = bytes.indexOf(0x0a, start)
    const end = lineEnd === -1 ? bytes.length : lineEnd
    const part = bytes.subarray(start, end)
    if (!isUtf8(part)) {
      const read = shorten(new TextDecoder('windows-1252').decode(part).trim())
      const message = `The file is UTF-8 text; found bytes that are not, perhaps Latin-1 for “${read}”`
      return { line, message: `${message}: save it as UTF-8 (in Excel: “CSV UTF-8”).` }
    }
    start = end + 1
  }
  return { line: 1, message: 'The file is UTF-8 text; found bytes that are not: save it as UTF-8.' }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
