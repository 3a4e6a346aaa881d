/** What axe cannot decide by itself ("incomplete") and a person has decided, with the reason. */
export interface ReviewedFinding {
  /** axe's name of the rule. */
  rule: string
  /** A CSS selector that the element matches. */
  target: string
  why: string
  /**
   * Where its contrast is shown instead: `theme` is `lib/theme-css.test.ts`, which reckons it from the colours themselves; `own ground`
   * is reckoned here, from the element's colour and the nearest ground under it that is not transparent.
   */
  shownBy: 'theme' | 'own ground'
  /** The kinds of pages that have it. */
  on: readonly string[]
}

const mapPages = ['atlas', 'article', 'place', 'embed', 'embedded place']

/** The first that an element matches counts. One that nothing on its pages matches any more fails their test. */
export const reviewedFindings: readonly ReviewedFinding[] = [
  {
    rule: 'color-contrast',
    target: '[data-map-picture] text',
    why: 'A name or a number drawn on the picture of the map, with a halo or on a disc of its own.',
    shownBy: 'theme',
    on: ['map failed'],
  },
  {
    rule: 'color-contrast',
    target: 'svg[aria-hidden="true"] text',
    why: 'The number of a place on its disc. To axe a circle is no ground, and a digit perhaps no text.',
    shownBy: 'theme',
    on: [...mapPages, 'map failed', 'not found'],
  },
  {
    rule: 'color-contrast',
    target: '.leaflet-marker-icon button *',
    why: 'The name of a place beside its marker, on the map, with a halo in the colour of land; of the place that is open, on a mark.',
    shownBy: 'theme',
    on: mapPages,
  },
  {
    rule: 'color-contrast',
    target: '[role="dialog"] *',
    why: 'A popup, on paper. axe takes the tiles of the map for something that covers it.',
    shownBy: 'own ground',
    on: ['article', 'place', 'embed', 'embedded place'],
  },
  {
    rule: 'color-contrast',
    target: 'section[aria-label^="Map of"] :is(button[data-place] *, .leaflet-control-scale-line, p, p *)',
    why: 'A pointer, the scale or the credits, on paper. axe takes the tiles of the map for something that covers them.',
    shownBy: 'own ground',
    on: mapPages,
  },
  {
    rule: 'color-contrast',
    target: '[aria-hidden="true"]',
    why: 'The arrow before a link, which is a picture and no text.',
    shownBy: 'own ground',
    on: ['place'],
  },
  {
    rule: 'color-contrast',
    target: 'header *, main *',
    why: 'Text above or below the map. axe takes what the map has drawn beyond its box, where nobody sees it, for something that covers the text.',
    shownBy: 'own ground',
    on: ['atlas', 'article', 'place'],
  },
]
