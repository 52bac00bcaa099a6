import type { Word } from '../language/words.ts'

/** Words that begin a clause where no comma does. */
const beginnings = new Set(
  'and but because so although though which who whose if unless when while whereas since as or rather'.split(' '),
)

/** Fewer words than this are no clause: a name between commas, a "so" at the end. */
const fewest = 3

/**
 * The clauses that weigh most, so that the parts that hurt are marked and not the whole sentence.
 *
 * @param weights what each word adds to the score
 * @returns indexes of words, end exclusive, in order
 */
export function heavyClauses(words: readonly Word[], weights: Float32Array): { from: number; to: number }[] {
  const clauses = clausesOf(words).map(({ from, to }) => ({ from, to, weight: sum(weights.subarray(from, to)) }))
  const most = Math.max(...clauses.map(({ weight }) => weight))
  return clauses
    .filter(({ weight }) => weight > most * share)
    .map(({ from, to }) => ({ from: isJoint(words[from]) ? from + 1 : from, to }))
}

/** What a clause must weigh of the heaviest to be marked beside it. */
const share = 0.4

const isJoint = (word: Word | undefined): boolean => word?.form === 'and' || word?.form === 'but'

function clausesOf(words: readonly Word[]): { from: number; to: number }[] {
  const starts = [0]
  words.forEach(({ hasBreak, form }, at) => {
    const long = at - (starts.at(-1) ?? 0) >= fewest && words.length - at >= fewest
    if (long && (hasBreak || beginnings.has(form))) starts.push(at)
  })
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? words.length }))
}

const sum = (values: Float32Array): number => values.reduce((all, value) => all + value, 0)
