import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    environment: 'node',
    // Modules are loaded once, and not again for each file: no test changes what others have in common.
    isolate: false,
    // A busy machine makes nothing wrong; this only ends what hangs.
    testTimeout: 60_000,
    include: ['**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'e2e/**', 'out/**', '.next/**', '.cache/**'],
  },
})
