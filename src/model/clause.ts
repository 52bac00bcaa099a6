import type { Word } from '../language/words.ts'

/** Words that begin a clause where no comma does. */
const beginnings = new Set(
  'and but because so although though which who whose if unless when while whereas since as or rather'.split(' '),
)

/** Fewer words than this are no clause: a name between commas, a "so" at the end. */
const fewest = 3

/**
 * The clause that weighs most, with the clauses beside it that weigh as well, so that the part that hurts is marked and
 * not the whole sentence.
 *
 * @param weights what each word adds to the score
 * @returns indexes of words, end exclusive
 */
export function clauseAround(words: readonly Word[], weights: Float32Array): { from: number; to: number } {
  const clauses = clausesOf(words).map(({ from, to }) => ({ from, to, weight: sum(weights.subarray(from, to)) }))
  const most = Math.max(...clauses.map(({ weight }) => weight))
  let first = clauses.findIndex(({ weight }) => weight === most)
  let last = first
  const isHeavy = (at: number) => (clauses[at]?.weight ?? -Infinity) > most / 2
  while (isHeavy(first - 1)) first--
  while (isHeavy(last + 1)) last++
  const from = clauses[first]?.from ?? 0
  const joins = words[from]?.form === 'and' || words[from]?.form === 'but'
  return { from: joins ? from + 1 : from, to: clauses[last]?.to ?? words.length }
}

function clausesOf(words: readonly Word[]): { from: number; to: number }[] {
  const starts = [0]
  words.forEach(({ hasBreak, form }, at) => {
    const long = at - (starts.at(-1) ?? 0) >= fewest && words.length - at >= fewest
    if (long && (hasBreak || beginnings.has(form))) starts.push(at)
  })
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? words.length }))
}

const sum = (values: Float32Array): number => values.reduce((all, value) => all + value, 0)
