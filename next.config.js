import { availableParallelism } from 'node:os'

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  // As lib/settings.ts has it, which checks it before a build: this file cannot import TypeScript.
  basePath: process.env.BASE_PATH?.replace(/\/$/, ''),
  // By what the site is made of (scripts/build-pages.ts), so that two builds of it are equal.
  generateBuildId: () => process.env.BUILD_ID ?? null,
  // A binary, which no bundle can hold.
  serverExternalPackages: ['@napi-rs/canvas'],
  transpilePackages: ['pmtiles', 'protomaps-leaflet'],
  // `npm run types` looks at these files and all others: once is enough.
  typescript: { ignoreBuildErrors: true },
  // A page with thousands of places, on a busy machine.
  staticPageGenerationTimeout: 600,
  experimental: {
    globalNotFound: true,
    // Each of these workers has one stretch of the list of all files, and the pages, which take by far the longest, come first in it:
    // with as many workers as processors, half of the processors would soon be idle.
    cpus: 2 * availableParallelism(),
    // Fewer are done before another worker has begun.
    staticGenerationMinPagesPerWorker: 100,
  },
  // The repository may lie inside another one: name the root, so that Next.js does not go looking for it.
  turbopack: {
    root: import.meta.dirname ?? process.cwd(),
    resolveAlias: {
      leaflet: './components/map/leaflet-parts.ts',
      // Their bundles cannot be taken apart either.
      'protomaps-leaflet': './node_modules/protomaps-leaflet/src/index.ts',
      pmtiles: './node_modules/pmtiles/index.ts',
      '@protomaps/basemaps': './components/map/no-fallbacks.ts',
      color2k: './components/map/no-fallbacks.ts',
      fflate: './components/map/no-fallbacks.ts',
    },
  },
}
