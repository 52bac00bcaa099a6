import { describe, expect, it } from 'vitest'
import { hasCorpus, score } from '../scripts/scoring.ts'

/** Floors that may only rise. The corpus stands beside the project in CI, and is not in a stranger's clone. */
describe.skipIf(!hasCorpus)('on the half of the corpus that was not tuned on', () => {
  it('finds tone and stigma in sentences', () => {
    expect(score('sentences.jsonl', 'odd').anyTone.f1).toBeGreaterThanOrEqual(0.7)
  })

  it('leaves good public writing alone', () => {
    expect(score('public/clean.txt').falseAlarmsPer1000Words).toBeLessThanOrEqual(1)
  })
})
