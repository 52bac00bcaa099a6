import { toneCategories } from '../finding.ts'
import { buckets } from './features.ts'

/** The model as it lies in the package: made by `npm run train`, never by hand. */
export interface Packed {
  /** Base64 of the rows: see `pack` of scripts/training/pack.ts. */
  rows: string
  /** What a step of each weight is worth: hurts or not, and then the ten categories in their order. */
  steps: readonly number[]
  biases: readonly number[]
  /** A sentence that scores higher is told of. Set on writers that were not learnt from. */
  threshold: number
}

/** How many weights a row holds: whether it hurts, and how. */
export const columns = 1 + toneCategories.length

/** Weights are whole steps from -7 to 7, so that one fits in half a byte. */
export const mostSteps = 7

/** The model, ready to be asked. */
export interface Table {
  /** The row of each bucket; 0 for those that nothing is known of. */
  rowOf: Uint16Array
  /** Row after row, `columns` weights each. Row 0 is all zero. */
  weights: Float32Array
  rows: number
}

/** Reads what `pack` wrote: for each row the distance from the bucket before, and its weights in half bytes. */
export function unpack({ rows: text, steps }: Packed): Table {
  const bytes = bytesOf(text)
  const rowOf = new Uint16Array(buckets)
  const weights = new Float32Array((bytes.length / bytesOfRow + 1) * columns)
  let [at, bucket, rows] = [0, 0, 1]
  while (at < bytes.length) {
    let distance = 0
    while (bytes[at] === 255) distance += bytes[at++] ?? 0
    bucket += distance + (bytes[at++] ?? 0)
    for (let column = 0; column < columns; column++) {
      const both = bytes[at + (column >> 1)] ?? 0
      const whole = ((column & 1) === 0 ? both & 15 : both >> 4) - mostSteps
      weights[rows * columns + column] = whole * (steps[column] ?? 0)
    }
    rowOf[bucket] = rows++
    at += (columns + 1) >> 1
  }
  return { rowOf, weights, rows }
}

/** The fewest bytes that a row takes: one for the distance, and half a byte a weight. */
const bytesOfRow = 1 + ((columns + 1) >> 1)

/** By a plain loop: `Uint8Array.from` calls a function for each of 200,000 letters before the first answer. */
function bytesOf(base64: string): Uint8Array {
  const letters = atob(base64)
  const bytes = new Uint8Array(letters.length)
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at)
  return bytes
}
