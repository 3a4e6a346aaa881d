import { withoutStrings } from './read-code'
import { isCode, isTest, type Offence, type SourceFile } from './source-file'

/** Every test runs, always. */
export function noTestIsLeftOut(file: SourceFile): Offence[] {
  if (!isTest(file.path)) return []
  const left = withoutStrings(file.text).match(
    /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:only|skip|skipIf|runIf|todo|fixme)\b|\b(?:xit|xtest|xdescribe|fit|fdescribe)\(/g,
  )
  return (left ?? []).map((found) => ({
    path: file.path,
    message: `leaves tests out (${found}). Run them all: repair the test, or delete it with its reason in the commit.`,
  }))
}

const htmlText = [
  {
    pattern:
      /\bdangerouslySetInnerHTML\b|\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b/g,
    remedy: 'Render elements, or set textContent.',
  },
  {
    pattern: /\.(?:bindPopup|bindTooltip|setContent|setPopupContent|setTooltipContent)\(/g,
    remedy:
      'Leaflet makes HTML of a string: use the <Popup> and <Tooltip> of react-leaflet with elements in them.',
  },
  {
    pattern: /\bhtml:\s*(?:'|"|`)/g,
    remedy: 'Leaflet makes HTML of a string: give divIcon an element that was built with textContent.',
  },
]

/** Sets no HTML, and makes React keep what the build has put there. */
const pictureHost = 'components/map/map-picture.tsx'

/** No text of an article is ever read as HTML. */
export function noHtmlFromText(file: SourceFile): Offence[] {
  if (file.path === pictureHost) return []
  if (!/^(?:app|components|lib)\//.test(file.path) || !isCode(file.path)) return []
  const code = withoutStrings(file.text)
  return htmlText.flatMap(({ pattern, remedy }) =>
    (code.match(pattern) ?? []).map((found) => ({
      path: file.path,
      message: `makes HTML of text (${found.trim()}). ${remedy}`,
    })),
  )
}

/** No `any`. Biome finds it too; this rule also finds the one that a comment hid from Biome. */
export function noAny(file: SourceFile): Offence[] {
  if (!/\.tsx?$/.test(file.path)) return []
  const found = withoutStrings(file.text).match(
    /\bas any\b|(?:[:|&<,]|=>)\s*any\b(?=\s*(?:[[\]>,;)=|&}\n]|$))/g,
  )
  return (found ?? []).map(() => ({
    path: file.path,
    message: 'uses the type any. Name the type, or take unknown and narrow it (zod does, for data).',
  }))
}
