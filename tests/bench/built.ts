import { fileURLToPath } from 'node:url'
import { leanRules } from '../../scripts/lean-rules.ts'

const outDir = fileURLToPath(new URL('../../.output/bench/', import.meta.url))

/** Our checker in one file, as the extension has it: the peers are measured as they are shipped too. */
export const builtChecker = `${outDir}check.js`

/** Writes it. */
export async function buildChecker(): Promise<void> {
  // Not at the top: the measured processes ask this file for the name alone.
  const { build } = await import('vite')
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [leanRules()],
    define: { 'typeof require': '"function"' },
    build: {
      lib: { entry: fileURLToPath(new URL('../../src/check.ts', import.meta.url)), formats: ['es'], fileName: 'check' },
      outDir,
      minify: true,
    },
  })
}
