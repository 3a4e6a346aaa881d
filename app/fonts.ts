import localFont from 'next/font/local'

// The latin pieces that `npm run fonts` cuts (scripts/fonts), which every page needs and preloads; `font-pieces.css` has the others. next/font
// measures a fallback for each, so that nothing moves when the font comes. Whole paragraphs are set in the serif, and no fallback breaks their
// lines in the same places: where it comes late, it waits for the next page (`optional`) and moves no text. The build reads these calls
// without running them, so each value stands here in full.
export const inter = localFont({
  src: '../.cache/fonts/inter-latin.woff2',
  weight: '400 700',
  variable: '--font-inter',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0020-007E, U+00A0-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
    },
  ],
})

export const sourceSerif = localFont({
  src: '../.cache/fonts/source-serif-4-latin.woff2',
  weight: '400 600',
  variable: '--font-source-serif',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0020-007E, U+00A0-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
    },
  ],
})
