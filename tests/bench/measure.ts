/**
 * Measures one tool in a process of its own: `measure.ts TOOL`, started by bench.ts. Sends the time to the first answer,
 * then takes turns as it is told to, one `Turn` in and one `Taken` out.
 */
import { setImmediate as pause } from 'node:timers/promises'
import { cells, firstLetter } from './cells.ts'
import { edited, letter } from './letters.ts'
import { tools, type Check, type ToolName } from './tools.ts'

/** What bench.ts asks for. */
export interface Turn {
  /** Which of the cells. */
  cell: number
  /** Milliseconds to fill with runs: one at least, `mostRuns` at most. */
  fill: number
}

/** More would say nothing new of a tool that is so quick, and edits near the middle are not without end. */
const mostRuns = 100

/** What it gets. */
export interface Taken {
  /** Milliseconds of each run. */
  times: number[]
  /** How many things the tool reported in the last. */
  reports: number
}

/** No two letters in a process are the same edition: a run has its own, with one for each cell and one to start with. */
const editionOf = (run: number, cell: number) => run * (cells.length + 1) + cell

const opening = letter(firstLetter, editionOf(0, cells.length))
const started = performance.now()
const check: Check = await tools[process.argv[2] as ToolName]()
const reports = await check(opening)
send({ times: [performance.now() - started], reports })

const runs = cells.map(() => 0)
const unedited = new Map<number, string>()
process.on('message', async (turn: Turn) => send(await take(turn)))

async function take({ cell, fill }: Turn): Promise<Taken> {
  const taken: Taken = { times: [], reports: 0 }
  const end = performance.now() + fill
  do {
    const text = await nextText(cell)
    const begun = performance.now()
    taken.reports = await check(text)
    taken.times.push(performance.now() - begun)
    await pause() // lets Harper's finalisers give their memory back
  } while (performance.now() < end && taken.times.length < mostRuns)
  return taken
}

async function nextText(cell: number): Promise<string> {
  const run = runs[cell]!++
  const { mode, words } = cells[cell]!
  if (mode === 'fresh') return letter(words, editionOf(run, cell))
  if (!unedited.has(cell)) {
    unedited.set(cell, letter(words, editionOf(0, cell)))
    await check(unedited.get(cell)!)
  }
  return edited(unedited.get(cell)!, run)
}

function send(taken: Taken) {
  process.send!(taken)
}
