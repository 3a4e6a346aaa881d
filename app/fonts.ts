import localFont from 'next/font/local'

// The pieces that `npm run fonts` cuts (scripts/fonts). next/font measures a fallback for each, so that nothing moves when the font comes. The
// latin pieces are preloaded; the others are fetched only where a page or the map has such letters ("İskenderun"). Whole paragraphs are
// set in the serif, and no fallback breaks their lines in the same places: where it comes late, it waits for the next page (`optional`) and
// moves no text. The build reads these calls without running them, so each value stands here in full.
export const inter = localFont({
  src: '../.cache/fonts/inter-latin.woff2',
  weight: '400 700',
  variable: '--font-inter-latin',
})

export const interEuropean = localFont({
  src: '../.cache/fonts/inter-european.woff2',
  weight: '400 700',
  variable: '--font-inter-european',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0100-0130, U+0132-0151, U+0154-017F, U+018F, U+0218-021B, U+0259, U+20A0-20AB, U+2113',
    },
  ],
})

export const interRest = localFont({
  src: '../.cache/fonts/inter-rest.woff2',
  weight: '400 700',
  variable: '--font-inter-rest',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0180-018E, U+0190-0217, U+021C-0258, U+025A-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1EFF, U+20AD-20C0, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
})

export const sourceSerif = localFont({
  src: '../.cache/fonts/source-serif-4-latin.woff2',
  weight: '400 600',
  variable: '--font-source-serif-latin',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
})

export const sourceSerifEuropean = localFont({
  src: '../.cache/fonts/source-serif-4-european.woff2',
  weight: '400 600',
  variable: '--font-source-serif-european',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0100-0130, U+0132-0151, U+0154-017F, U+018F, U+0218-021B, U+0259, U+20A0-20AB, U+2113',
    },
  ],
})

export const sourceSerifRest = localFont({
  src: '../.cache/fonts/source-serif-4-rest.woff2',
  weight: '400 600',
  variable: '--font-source-serif-rest',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0180-018E, U+0190-0217, U+021C-0258, U+025A-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1EFF, U+20AD-20C0, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
})
