import { buckets, evenly } from '../../src/model/features.ts'

/** A straight-line model: a weight for each bucket, and a bias. */
export interface Line {
  weights: Float32Array
  bias: number
}

/** The same numbers in every run, so that training gives the same weights everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
}

export const scoreOf = ({ weights, bias }: Line, traits: Uint32Array): number =>
  bias + evenly(traits.length) * traits.reduce((sum, bucket) => sum + (weights[bucket] ?? 0), 0)

/** The share of a case's traits that is left out at random each time it is seen, so that no trait is leant on alone. */
const leftOut = 0.3

/**
 * Logistic regression by AdaGrad over shuffled cases.
 *
 * @param isTrue what each case should come out as
 * @param passes how often each case is seen
 */
export function learn(cases: readonly Uint32Array[], isTrue: readonly boolean[], passes = 6): Line {
  const line: Line = { weights: new Float32Array(buckets), bias: 0 }
  const squares = new Float32Array(buckets).fill(1e-3)
  let biasSquares = 1e-3
  const random = randomFrom(1)
  const order = cases.map((_, at) => at)
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random)
    const rate = 0.1 / (1 + 0.3 * pass)
    for (const at of order) {
      const traits = (cases[at] ?? new Uint32Array()).filter(() => random() >= leftOut)
      const share = evenly(traits.length)
      const slope = 1 / (1 + Math.exp(-scoreOf(line, traits))) - (isTrue[at] ? 1 : 0)
      for (const bucket of traits) {
        const down = slope * share + 1e-4 * (line.weights[bucket] ?? 0)
        squares[bucket] = (squares[bucket] ?? 0) + down * down
        line.weights[bucket] = (line.weights[bucket] ?? 0) - (rate * down) / Math.sqrt(squares[bucket] ?? 1)
      }
      biasSquares += slope * slope
      line.bias -= (rate * slope) / Math.sqrt(biasSquares)
    }
  }
  return line
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const kept = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = kept
  }
}
