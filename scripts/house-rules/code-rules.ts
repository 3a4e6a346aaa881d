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
      /\bdangerouslySetInnerHTML\b|\b(?:inner|outer)HTML\b|\b(?:insertAdjacentHTML|setHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)\b|\bdocument\.write(?:ln)?\b|\bsrc[Dd]oc\b/g,
    remedy: 'Render elements, or set textContent.',
  },
]

/** Where Leaflet takes a string for HTML. lib/ has no Leaflet. */
const leafletText = [
  {
    pattern: /\.(?:bindPopup|bindTooltip|setContent|setPopupContent|setTooltipContent)\(/g,
    remedy:
      'Leaflet makes HTML of a string: use the <Popup> and <Tooltip> of react-leaflet with elements in them.',
  },
  {
    pattern: /\bhtml:\s*(?:'|"|`)|\bdivIcon\(\{[^}]*\bhtml(?!: element\b)/g,
    remedy:
      'Leaflet makes HTML of a string: give divIcon an `element` of that name, which was built with textContent.',
  },
  {
    pattern: /\battribution\b\s*[:=](?!\s*'')|\.(?:addAttribution|setPrefix)\(/g,
    remedy:
      'Leaflet makes HTML of an attribution: leave it empty, and say it in components/map/map-credits.tsx.',
  },
]

/** Sets no HTML, and makes React keep what the build has put there. */
const pictureHost = 'components/map/map-picture.tsx'

const isShipped = ({ path }: SourceFile) =>
  /^(?:app|components|lib|service-worker)\//.test(path) && isCode(path)

/** No text of an article is ever read as HTML. */
export function noHtmlFromText(file: SourceFile): Offence[] {
  if (file.path === pictureHost) return []
  if (!isShipped(file)) return []
  const code = withoutStrings(file.text)
  const patterns = file.path.startsWith('components/') ? [...htmlText, ...leafletText] : htmlText
  return patterns.flatMap(({ pattern, remedy }) =>
    (code.match(pattern) ?? []).map((found) => ({
      path: file.path,
      message: `makes HTML of text (${found.trim()}). ${remedy}`,
    })),
  )
}

/** No text is ever run. */
export function noCodeFromText(file: SourceFile): Offence[] {
  if (!isCode(file.path)) return []
  const found = withoutStrings(file.text).match(
    /(?<![.\w$])(?:eval|Function)\(|\bnew Function\b|\bset(?:Timeout|Interval)\(\s*(?:''|`)|\bjavascript:/g,
  )
  return (found ?? []).map((code) => ({
    path: file.path,
    message: `runs text as code (${code}). Call a function that is written out; the pages' policy lets nothing else run.`,
  }))
}

/** What is built is made of the project's files and settings alone: two builds of one commit are equal. */
export function noChanceOrTime(file: SourceFile): Offence[] {
  const isBuilt =
    /^(?:app|lib|components)\/|^scripts\/(?:basemap|finish-pages|fonts|gazetteer|response-headers)[/.]|^service-worker\//.test(
      file.path,
    )
  if (!isBuilt || !isCode(file.path) || isTest(file.path)) return []
  const found = withoutStrings(file.text).match(
    /\bDate\.now\b|\bnew Date(?:\(\s*\)|(?!\())|(?<!\bnew )\bDate\(|\bMath\.random\b|\brandom(?:UUID|Bytes|Int)\b|\bgetRandomValues\b/g,
  )
  return (found ?? []).map((code) => ({
    path: file.path,
    message: `depends on when it runs, or on chance (${code}). Take what the articles say, so that two builds of one commit are equal.`,
  }))
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
