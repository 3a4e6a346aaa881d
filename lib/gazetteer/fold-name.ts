/** Letters that Unicode does not take apart into a base letter and a mark. */
const wholeLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ŧ: 't',
  ə: 'a',
}

/** Words of names that are as often written short. */
const shortWords: Readonly<Record<string, string>> = {
  ft: 'fort',
  mt: 'mount',
  st: 'saint',
  ste: 'sainte',
}

/**
 * A name as the gazetteer compares names: without case, marks on letters and punctuation, `St.` and `Saint` alike. A full stop
 * or an apostrophe joins what it stands between (`U.S.` is `us`, `Sana'a` is `sanaa`), everything else parts words. Empty
 * where nothing is left.
 */
export function foldName(name: string): string {
  const words =
    withoutMarks(name)
      .toLowerCase()
      .replace(/[.'`´]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map((word) => shortWords[word] ?? word).join(' ')
}

function withoutMarks(name: string): string {
  const known = name.includes('&') ? name.replaceAll('&', ' and ') : name
  // Most names need no more, and a gazetteer has many.
  if (/^[ -~]*$/.test(known)) return known
  return known
    .normalize('NFKD')
    .replace(/[\p{M}’‘ʼʻʿʾ]/gu, '')
    .replace(/[ÆæÐðĐđĦħıŁłØøŒœßÞþŦŧƏə]/g, (letter) => wholeLetters[letter.toLowerCase()] ?? letter)
}
