import { cpus, loadavg } from 'node:os'
import { cells, type Cell } from './cells.ts'
import { versionOf } from './peers.ts'
import type { Results } from './rounds.ts'
import { toolNames, type ToolName } from './tools.ts'

/** One figure of one tool. */
export interface Figure {
  /** Milliseconds. */
  median: number
  /** How many times as long as ours. */
  ratio: number
  /** Of how many runs the median is. */
  runs: number
  /** How many things the tool reported in the last run. */
  reports: number
}

export type ByTool<Value> = Record<ToolName, Value>

export interface Figures {
  machine: { node: string; processor: string; cores: number; load: number }
  versions: ByTool<string>
  /** From the tool's import to its first answer. */
  start: ByTool<Figure>
  cells: (Cell & { tools: ByTool<Figure> })[]
  /** How many times as long a fresh letter of ten times the length takes; none in a quick run. */
  growth?: ByTool<number>
}

/** @param measured results by number of the cell */
export function figuresOf(first: Results, measured: ReadonlyMap<number, Results>): Figures {
  const found = [...measured].map(([cell, results]) => ({ ...cells[cell]!, tools: figuresByTool(results) }))
  const fresh = (words: number) => found.find((cell) => cell.mode === 'fresh' && cell.words === words)?.tools
  const [short, long] = [fresh(2_000), fresh(20_000)]
  return {
    machine: {
      node: process.version,
      processor: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      load: loadavg()[0]!,
    },
    versions: byTool(versionOf),
    start: figuresByTool(first),
    cells: found,
    ...(short && long && { growth: byTool((tool) => long[tool].median / short[tool].median) }),
  }
}

export const byTool = <Value>(value: (tool: ToolName) => Value): ByTool<Value> =>
  Object.fromEntries(toolNames.map((tool) => [tool, value(tool)])) as ByTool<Value>

function figuresByTool(results: Results): ByTool<Figure> {
  const ours = median(results.get('ours')!.times)
  return byTool((tool) => {
    const { times, reports } = results.get(tool)!
    return { median: median(times), ratio: median(times) / ours, runs: times.length, reports }
  })
}

function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2
}
