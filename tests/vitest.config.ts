import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  test: {
    projects: [
      { root, test: { name: 'unit', include: ['src/**/*.test.ts', 'tests/*.test.ts'], testTimeout: 30_000 } },
      {
        root,
        test: {
          name: 'browser',
          include: ['tests/extension/*.spec.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          // A condition is waited for, on a busy machine too.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
})
