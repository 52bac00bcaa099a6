/** What each part of the built extension weighs: `npm run size`, after `npm run build`. */
import { fileURLToPath } from 'node:url'
import { globSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const output = fileURLToPath(new URL('../.output/chrome-mv3/', import.meta.url))
const parts: Record<string, string> = {
  'the scout (in every frame)': 'content-scripts/scout.js',
  'card, badge and editors (where someone writes)': 'content-scripts/drafts.js',
  'the checker (the worker)': 'background.js',
  'side panel and options': '{chunks,assets}/*',
}

const row = (name: string, raw: number, zipped: number) =>
  console.log(`${name.padEnd(50)}${(raw / 1024).toFixed(1).padStart(8)}${(zipped / 1024).toFixed(1).padStart(10)}`)

console.log(`${''.padEnd(50)}${'KB'.padStart(8)}${'gzipped'.padStart(10)}`)
let total = [0, 0]
for (const [name, pattern] of Object.entries(parts)) {
  const files = globSync(pattern, { cwd: output }).map((path) => readFileSync(output + path))
  if (files.length === 0) {
    console.error('Nothing is built yet: run `npm run build` first.')
    process.exit(2)
  }
  const sum = (size: (file: Buffer) => number) => files.map(size).reduce((a, b) => a + b, 0)
  const [raw, zipped] = [sum((file) => file.length), sum((file) => gzipSync(file, { level: 9 }).length)]
  row(name, raw, zipped)
  total = [(total[0] ?? 0) + raw, (total[1] ?? 0) + zipped]
}
row('all', total[0] ?? 0, total[1] ?? 0)
