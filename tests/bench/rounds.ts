import { cells } from './cells.ts'
import { fewestTurns, type Effort } from './effort.ts'
import type { Taken } from './measure.ts'
import { ToolProcess } from './tool-process.ts'
import { toolNames, type ToolName } from './tools.ts'

/** What each tool did. */
export type Results = Map<ToolName, Taken>

/**
 * Starts every tool several times, by turns, so that a busy machine hits all alike. The last process of each is left
 * running.
 */
export async function start({ starts }: Effort): Promise<{ first: Results; running: ToolProcess[] }> {
  const first = noResults()
  let running: ToolProcess[] = []
  for (let time = 0; time < starts; time++) {
    await Promise.all(running.map((process) => process.stop()))
    running = []
    for (const tool of toolNames) {
      const process = new ToolProcess(tool)
      add(first, tool, await process.first())
      running.push(process)
    }
  }
  return { first, running }
}

/** Measures one of the cells, by turns. */
export async function measure(cell: number, running: readonly ToolProcess[], effort: Effort): Promise<Results> {
  for (const process of running) await warmUp(process, cell, effort)
  const results = noResults()
  for (let round = 0; round < effort.rounds; round++) {
    for (const process of running) {
      const spent = sum(results.get(process.tool)!.times)
      if (round >= fewestTurns && spent > effort.budget) continue
      add(results, process.tool, await process.take({ cell, fill: effort.turn }))
    }
  }
  return results
}

async function warmUp(process: ToolProcess, cell: number, { warmUp, warmUpTurns }: Effort) {
  const end = performance.now() + warmUp
  for (let turn = 0; turn < warmUpTurns && performance.now() < end; turn++) {
    await process.take({ cell, fill: warmUp / warmUpTurns })
  }
}

/** Which of the cells are to be measured. */
export const cellsWithin = ({ longest }: Effort): number[] =>
  [...cells.keys()].filter((i) => cells[i]!.words <= longest)

const noResults = (): Results => new Map(toolNames.map((tool) => [tool, { times: [], reports: 0 }]))

function add(results: Results, tool: ToolName, { times, reports }: Taken) {
  const before = results.get(tool)!
  results.set(tool, { times: [...before.times, ...times], reports })
}

const sum = (times: readonly number[]): number => times.reduce((total, time) => total + time, 0)
