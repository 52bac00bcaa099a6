import { toneCategories, type Category } from '../../src/finding.ts'
import { buckets } from '../../src/model/features.ts'
import { learn, type Line } from './regression.ts'
import type { Taught } from './sentences.ts'

/** A model as it was learnt, before it is packed. */
export interface Learnt {
  /** Whether it hurts, and then each category. */
  lines: Line[]
  /** The buckets that are worth their place, in order. */
  chosen: number[]
}

/** How many buckets are kept: about 6.6 bytes each in the package. */
export const mostBuckets = 32_000

/**
 * How often good writing is seen for each time that a hurting sentence is: most of what is written is good, and what we
 * say ourselves must be above reproach.
 */
const timesClean = 6

/** Learns with every trait, keeps those that weigh most, and learns again with these alone. */
export const learnFrom = (sentences: readonly Taught[]): Learnt => learnt(sentences, toneCategories)

/** The same for whether a sentence hurts alone: quicker, for finding the threshold. */
export const learnWhetherItHurts = (sentences: readonly Taught[]): Learnt => learnt(sentences, [])

function learnt(told: readonly Taught[], categories: readonly Category[]): Learnt {
  const sentences = told.flatMap((each) => Array.from({ length: each.isAboveReproach ? timesClean : 1 }, () => each))
  const all = sentences.map(({ traits }) => traits)
  const weight = worthOf(linesOf(sentences, all, categories), all)
  const chosen = heaviest(weight, mostBuckets)
  return { lines: linesOf(sentences, all.map(only(chosen)), categories), chosen }
}

/** Leaves of a sentence's traits those that a model kept. */
export function only(chosen: readonly number[]): (traits: Uint32Array) => Uint32Array {
  const isKept = new Uint8Array(buckets)
  for (const bucket of chosen) isKept[bucket] = 1
  return (traits) => traits.filter((bucket) => isKept[bucket] === 1)
}

/** Whether a sentence hurts is learnt from all; in which way, from those that do. */
function linesOf(
  sentences: readonly Taught[],
  traits: readonly Uint32Array[],
  categories: readonly Category[],
): Line[] {
  const hurting = sentences.map((_, at) => at).filter((at) => sentences[at]?.category !== undefined)
  const theirs = hurting.map((at) => traits[at] ?? new Uint32Array())
  const ways = categories.map((category) =>
    learn(
      theirs,
      hurting.map((at) => sentences[at]?.category === category),
    ),
  )
  const hurts = learn(
    traits,
    sentences.map(({ category }) => category !== undefined),
  )
  return [hurts, ...ways]
}

/** What a bucket is worth: its weights, times the root of how many sentences it stands in. Once is chance. */
function worthOf([hurts, ...ways]: Line[], traits: readonly Uint32Array[]): Float32Array {
  const seen = new Uint32Array(buckets)
  for (const each of traits) for (const bucket of each) seen[bucket] = (seen[bucket] ?? 0) + 1
  return Float32Array.from(seen, (times, bucket) => {
    if (times < 2) return 0
    const way = Math.max(0, ...ways.map(({ weights }) => Math.abs(weights[bucket] ?? 0)))
    return (1.5 * Math.abs(hurts?.weights[bucket] ?? 0) + way) * Math.sqrt(times)
  })
}

function heaviest(worth: Float32Array, most: number): number[] {
  const least = worth.toSorted().at(-most - 1) ?? 0
  return [...worth.keys()].filter((bucket) => (worth[bucket] ?? 0) > least)
}
