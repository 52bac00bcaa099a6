/**
 * How fast the checker is beside its peers, all measured in one run on one machine: `npm run bench`.
 *
 * --quick: letters of up to 2,000 words and fewer runs. --json: the figures as JSON.
 */
import { parseArgs } from 'node:util'
import { buildChecker } from './built.ts'
import { full, quick } from './effort.ts'
import { figuresOf } from './figures.ts'
import { installPeers } from './peers.ts'
import { cellsWithin, measure, start, type Results } from './rounds.ts'
import { tables } from './table.ts'

const { values: asked } = parseArgs({ options: { quick: { type: 'boolean' }, json: { type: 'boolean' } } })
const effort = asked.quick ? quick : full

try {
  installPeers()
  await buildChecker()
} catch (error) {
  console.error(`bench: ${(error as Error).message}`)
  process.exit(2)
}

const { first, running } = await start(effort)
const measured = new Map<number, Results>()
for (const cell of cellsWithin(effort)) measured.set(cell, await measure(cell, running, effort))
await Promise.all(running.map((process) => process.stop()))

const figures = figuresOf(first, measured)
console.log(asked.json ? JSON.stringify(figures, undefined, 2) : tables(figures))
