import { defineConfig } from 'vitest/config'

const root = new URL('..', import.meta.url).pathname

export default defineConfig({
  test: {
    projects: [
      { root, test: { name: 'unit', include: ['src/**/*.test.ts', 'tests/*.test.ts', 'scripts/*.test.ts'] } },
      {
        root,
        test: {
          name: 'browser',
          include: ['tests/extension/*.spec.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
