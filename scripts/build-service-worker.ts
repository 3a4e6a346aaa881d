import { build } from 'esbuild'

// A step of the build: bundles the service worker. Nothing of the site is in it, so that it changes only when its own sources do.
await build({
  entryPoints: ['service-worker/worker.ts'],
  outfile: 'out/sw.js',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
})
