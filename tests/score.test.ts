import { describe, expect, it } from 'vitest'
import { hasCorpus, score } from '../scripts/scoring.ts'

/** Floors that may only rise. The corpus stands beside the project in CI, and is not in a stranger's clone. */
describe.skipIf(!hasCorpus)('on the half of the corpus that was not tuned on', () => {
  it('finds tone and stigma in sentences, and tells the categories apart', () => {
    const { anyTone, macroF1 } = score('sentences.jsonl', 'odd')
    expect(anyTone.f1).toBeGreaterThanOrEqual(0.82)
    expect(macroF1).toBeGreaterThanOrEqual(0.7)
  })

  it('finds them in whole letters', () => {
    expect(score('letters.jsonl', 'odd').anyTone.f1).toBeGreaterThanOrEqual(0.7)
  })

  it('does nearly as well by rules alone as on the half that was tuned on', () => {
    const [even, odd] = [score('sentences.jsonl', 'even', 'rules'), score('sentences.jsonl', 'odd', 'rules')]
    expect((even.anyTone.f1 ?? 1) - (odd.anyTone.f1 ?? 0)).toBeLessThanOrEqual(0.06)
  })

  it('hears what real letters do', () => {
    expect(score('public/quotes.jsonl').anyTone.recall).toBeGreaterThanOrEqual(0.6)
  })

  it('leaves good public writing alone', () => {
    expect(score('public/clean.txt').falseAlarmsPer1000Words).toBeLessThanOrEqual(0.5)
  })
})
