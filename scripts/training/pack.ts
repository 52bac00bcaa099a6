import { columns, mostSteps, type Packed } from '../../src/model/table.ts'
import type { Line } from './regression.ts'

/**
 * Packs lines that share their buckets: for each bucket the distance from the one before (a byte; 255 means "and more")
 * and a weight of each line in half a byte.
 *
 * @param lines whether it hurts, and then each category
 * @param chosen the buckets that are kept, in order
 */
export function pack(lines: readonly Line[], chosen: readonly number[], threshold: number): Packed {
  if (lines.length !== columns) throw new Error(`${lines.length} lines, and a row holds ${columns}`)
  const steps = lines.map((line) => stepOf(line, chosen))
  const bytes: number[] = []
  let before = 0
  for (const bucket of chosen) {
    let distance = bucket - before
    for (; distance >= 255; distance -= 255) bytes.push(255)
    bytes.push(distance)
    before = bucket
    const halves = lines.map(({ weights }, column) => inSteps(weights[bucket] ?? 0, steps[column] ?? 1) + mostSteps)
    for (let at = 0; at < halves.length; at += 2) bytes.push((halves[at] ?? 0) | ((halves[at + 1] ?? 0) << 4))
  }
  const rounded = (value: number) => Number(value.toPrecision(6))
  return {
    rows: Buffer.from(bytes).toString('base64'),
    steps: steps.map(rounded),
    biases: lines.map(({ bias }) => rounded(bias)),
    threshold: rounded(threshold),
  }
}

/** The heaviest hundredth is cut off, so that the rest may be told apart. */
function stepOf({ weights }: Line, chosen: readonly number[]): number {
  const heavy = chosen.map((bucket) => Math.abs(weights[bucket] ?? 0)).toSorted((a, b) => b - a)
  return (heavy[Math.floor(heavy.length / 100)] ?? 1) / mostSteps || 1
}

const inSteps = (weight: number, step: number): number =>
  Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step)))
