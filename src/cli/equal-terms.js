#!/usr/bin/env node
// Starts the command line on a Node that reads TypeScript. The one that the project brings is used where the machine's
// own is too old, so that `npx equal-terms` works on any machine after `npm start` or `npm test`.
import { spawnSync } from 'node:child_process'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const main = new URL('main.ts', import.meta.url)
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major > 22 || (major === 22 && minor >= 18)) {
  module.enableCompileCache?.()
  await import(main.href)
} else {
  const node = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url))
  const run = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  if (run.error) {
    console.error(
      `equal-terms: this Node is ${process.versions.node}; 22.18 or newer is needed. Run \`npm install\` first.`,
    )
    process.exitCode = 2
  } else process.exitCode = run.status ?? 2
}
