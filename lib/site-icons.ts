import type { IconDesign } from './draw-icon'
import { mapThemes } from './map-theme'

const { paper } = mapThemes.light

/** The icons that systems ask for beside `app/icon.svg`, by the path that each has. */
export const siteIcons = {
  '/icon-192.png': { size: 192, share: 1 },
  '/icon-512.png': { size: 512, share: 1 },
  // A system may cut all off that is farther from the middle than 40% of the size. https://www.w3.org/TR/appmanifest/#icon-masks
  '/icon-maskable-512.png': { size: 512, share: 0.7, background: paper },
  // iOS puts black behind what is transparent, and rounds the corners.
  '/apple-touch-icon.png': { size: 180, share: 0.8, background: paper },
} as const satisfies Record<string, IconDesign>
