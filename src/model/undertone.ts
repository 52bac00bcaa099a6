import { toneCategories, type Category, type Span } from '../finding.ts'
import type { Paragraph } from '../language/paragraph.ts'
import type { Word } from '../language/words.ts'
import { heavyClauses } from './clause.ts'
import { evenly, traitsOf } from './features.ts'
import { columns, unpack, type Packed, type Table } from './table.ts'
import { packed } from './weights.ts'

/** What the model noticed in a sentence: words that hurt though no phrase of ours stands there. */
export interface Undertone extends Span {
  category: Category
  /** Too faint to be told of, but in a letter where rules have found much already. */
  isFaint: boolean
  /** The words that weighed most, heaviest first, as they stand. */
  weighed: string[]
}

/**
 * How much less sure it need be in a letter that hurts in other places too, in log odds: about five times as many of the
 * sentences of such a letter hurt as of letters at large, and ln 5 is 1.6.
 */
const ease = 1.6

/** Shorter sentences say too little to be judged by their words alone. */
const fewestWords = 5

/**
 * Whether it begins as a sentence does and ends as one. Items of a list and lines cut off by their width do not: the
 * model learnt from sentences, and mistakes what has no verb or no end.
 */
const isWhole = (sentence: string): boolean => /^["'‘“(]*[\p{Lu}\d]/u.test(sentence) && /[.?!…]["'’”)]*$/.test(sentence)

const heard = new WeakMap<Paragraph, Undertone[]>()

/** What the model notices in a paragraph, sentence by sentence. Worked out once, however many rules ask. */
export function undertonesIn(paragraph: Paragraph): Undertone[] {
  const before = heard.get(paragraph)
  if (before) return before
  const whole = paragraph.sentences.filter(({ start, end }) => isWhole(paragraph.text.slice(start, end)))
  const found = whole.flatMap(({ words }) => undertonesOf(words, paragraph.text))
  heard.set(paragraph, found)
  return found
}

let table: Table | undefined

function undertonesOf(words: readonly Word[], text: string): Undertone[] {
  if (words.length < fewestWords) return []
  const score = hurtOf(words)
  if (score <= packed.threshold - ease) return []
  const weights = weightOfWords(words)
  const category = categoryOf(words)
  return heavyClauses(words, weights).map((clause) => ({
    start: words[clause.from]?.start ?? 0,
    end: words[clause.to - 1]?.end ?? 0,
    category,
    isFaint: score <= packed.threshold,
    weighed: heaviest(words, weights, clause, text),
  }))
}

/** How likely the words are to hurt, in log odds. */
export function hurtOf(words: readonly Word[], model: Packed = packed): number {
  let score = 0
  const traits = eachRow(words, (weights, row) => (score += weights[row] ?? 0))
  return (model.biases[0] ?? 0) + evenly(traits) * score
}

/** The category whose own weights sum highest. */
export function categoryOf(words: readonly Word[]): Category {
  const sums = new Float32Array(columns)
  const traits = eachRow(words, (weights, row) => {
    for (let at = 1; at < columns; at++) sums[at] = (sums[at] ?? 0) + (weights[row + at] ?? 0)
  })
  const scores = toneCategories.map((_, at) => (packed.biases[at + 1] ?? 0) + evenly(traits) * (sums[at + 1] ?? 0))
  return toneCategories[scores.indexOf(Math.max(...scores))] ?? 'impersonal'
}

/** What each word adds to the score: a trait's weight is shared out among its words. */
function weightOfWords(words: readonly Word[]): Float32Array {
  const shares = new Float32Array(words.length)
  eachRow(words, (weights, row, from, to) => {
    for (let at = from; at < to; at++) shares[at] = (shares[at] ?? 0) + (weights[row] ?? 0) / (to - from)
  })
  return shares
}

/** Which sentence last told of each row, so that a trait told twice counts once. */
let lastTold = new Uint32Array()
let turn = 0

/**
 * Tells each trait that the model knows, once: where its weights start, and the words that show it.
 *
 * @returns how many these are
 */
function eachRow(
  words: readonly Word[],
  tell: (weights: Float32Array, row: number, from: number, to: number) => void,
): number {
  const { rowOf, weights, rows } = (table ??= unpack(packed))
  if (lastTold.length !== rows) lastTold = new Uint32Array(rows)
  turn++
  let told = 0
  traitsOf(words, (bucket, from, to) => {
    const row = rowOf[bucket] ?? 0
    if (row === 0 || lastTold[row] === turn) return
    lastTold[row] = turn
    told++
    tell(weights, row * columns, from, to)
  })
  return told
}

/** How many words a finding names. */
const mostNamed = 3

function heaviest(
  words: readonly Word[],
  weights: Float32Array,
  { from, to }: { from: number; to: number },
  text: string,
): string[] {
  return words
    .map((word, at) => ({ word, at, weight: weights[at] ?? 0 }))
    .slice(from, to)
    .filter(({ word, weight }) => weight > 0 && word.form.length > 3)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostNamed)
    .map(({ word }) => text.slice(word.start, word.end))
}
