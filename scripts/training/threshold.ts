import { learnWhetherItHurts, only } from './model.ts'
import { scoreOf } from './regression.ts'
import type { Taught } from './sentences.ts'

/** A sentence, and what a model that never saw its writer makes of it. */
export interface Judged {
  sentence: Taught
  score: number
}

/** Cross-validation over writers: each is judged by a model that learnt from all the others. */
export function judgedByOthers(sentences: readonly Taught[]): Judged[] {
  const writers = [...new Set(sentences.map(({ writer }) => writer))]
  return writers.flatMap((writer) => {
    const { lines, chosen } = learnWhetherItHurts(sentences.filter((sentence) => sentence.writer !== writer))
    const [hurts] = lines
    const kept = only(chosen)
    return sentences
      .filter((sentence) => sentence.writer === writer)
      .map((sentence) => ({ sentence, score: hurts ? scoreOf(hurts, kept(sentence.traits)) : 0 }))
  })
}

/**
 * The lowest threshold at which pages and letters that are clean all through get no more false alarms than allowed.
 *
 * @param allowed false alarms in a thousand words
 */
export function thresholdFor(judged: readonly Judged[], allowed: number): number {
  const clean = judged.filter(({ sentence }) => sentence.isWholeClean)
  const words = clean.reduce((sum, { sentence }) => sum + sentence.words.length, 0)
  const scores = clean.map(({ score }) => score).toSorted((a, b) => b - a)
  return scores[Math.floor((words / 1_000) * allowed)] ?? 0
}
