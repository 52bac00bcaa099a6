import { wordClasses } from '../language/word-classes.ts'
import type { Word } from '../language/words.ts'

/**
 * Told of each trait of a sentence: its bucket, and the words that show it (indexes, end exclusive). The same trait may
 * be told more than once.
 */
export type Report = (bucket: number, from: number, to: number) => void

/** As many buckets as the tables have. Two traits that share one cannot be told apart, which is rare enough. */
export const buckets = 1 << 21

/** As if so many traits that weigh nothing stood in every sentence: a short one says little, and is believed less. */
const unsaid = 40

/** What the sum of weights is multiplied by, so that a long sentence is not louder than a short one. */
export const evenly = (traits: number): number => 6 / Math.sqrt(traits + unsaid)

/**
 * The traits that the model weighs: single words, their beginnings, runs of two and three, pairs with a word or two
 * between, and each word together with who is spoken of. Dates, figures, names and blanks count as such, so that no
 * name or number is ever learnt.
 */
export function traitsOf(words: readonly Word[], report: Report): void {
  const codes = words.map((word, at) => codeOf(word, at === 0))
  const last = codes.length
  const code = (at: number) => (at < 0 || at >= last ? edge : (codes[at] ?? edge))
  const people = spokenOf(words)
  report(bucketOf(lengthSalt, Math.min(9, last >> 2)), 0, 0)
  for (let at = -1; at < last; at++) {
    const [from, a] = [Math.max(at, 0), code(at)]
    const word = words[at]
    if (word) {
      report(bucketOf(wordSalt, a), at, at + 1)
      if (word.form.length > 5) report(bucketOf(beginningSalt, hashOf(word.form.slice(0, 5))), at, at + 1)
      if (word.form.length > 3) report(bucketOf(people, a), at, at + 1)
    }
    const b = code(at + 1)
    report(bucketOf(pairSalt, mix(a, b)), from, Math.min(at + 2, last))
    if (at + 2 > last) continue
    const c = code(at + 2)
    report(bucketOf(runSalt, mix(mix(a, b), c)), from, Math.min(at + 3, last))
    report(bucketOf(gapSalt, mix(a, c)), from, Math.min(at + 3, last))
    if (at + 3 <= last) report(bucketOf(wideSalt, mix(a, code(at + 3))), from, Math.min(at + 4, last))
  }
}

const [lengthSalt, wordSalt, beginningSalt, pairSalt, runSalt, gapSalt, wideSalt, peopleSalt] = [1, 2, 3, 4, 5, 6, 7, 8]

/** Stands before the first word and after the last. */
const edge = 0x5bd1e995

/** Whether the sentence speaks of the reader, of the writer, of both or of neither. */
function spokenOf(words: readonly Word[]): number {
  let people = 0
  for (const { form } of words) {
    if (form.startsWith('you')) people |= 1
    else if (ours.has(form)) people |= 2
  }
  return peopleSalt + people
}
const ours = new Set(['we', 'our', 'us', 'i', 'my'])

function codeOf(word: Word, isFirst: boolean): number {
  if (wordClasses.date(word)) return 1
  if (wordClasses.number(word)) return 2
  if (word.isBlank) return 3
  if (word.isCapital && !isFirst && word.form !== 'i') return 4
  return hashOf(word.form)
}

const known = new Map<string, number>()
const mostKnown = 20_000

/** FNV-1a, 32 bits; remembered, since letters write the same words again and again. */
function hashOf(form: string): number {
  const before = known.get(form)
  if (before !== undefined) return before
  let hash = 0x811c9dc5
  for (let at = 0; at < form.length; at++) hash = Math.imul(hash ^ form.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  if (known.size < mostKnown) known.set(form, hash)
  return hash
}

const mix = (a: number, b: number): number => {
  const mixed = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}

const bucketOf = (salt: number, code: number): number => {
  const mixed = Math.imul(mix(code, salt), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) & (buckets - 1)
}
