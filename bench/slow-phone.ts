/**
 * A phone in a slow mobile network, as Lighthouse throttles it in the browser ("mobileSlow4G" with "devtools" throttling, a
 * round trip of 150 ms and 1.6 Mbit/s made worse by fixed factors because requests are slowed down one by one), on the screen
 * that it has for a Moto G Power.
 * https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js
 */
export const slowPhone = {
  /** For each request, in milliseconds. */
  latency: 150 * 3.75,
  /** In kbit/s, of 1024 bits. */
  download: 1.6 * 1024 * 0.9,
  upload: 750 * 0.9,
  /** So many times slower than this machine. */
  cpuSlowdown: 4,
  screen: { width: 412, height: 823 },
  pixelsPerCssPixel: 1.75,
}

/** What `Network.emulateNetworkConditions` counts in. */
export const bytesPerSecond = (kbit: number) => (kbit * 1024) / 8
