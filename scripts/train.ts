/** Learns the small model from `tests/corpus/` and writes `src/model/weights.ts`: `npm run train`. Takes about four minutes. */
import { writeFileSync } from 'node:fs'
import { learnFrom } from './training/model.ts'
import { pack } from './training/pack.ts'
import { taughtSentences } from './training/sentences.ts'
import { judgedByOthers, thresholdFor } from './training/threshold.ts'

/**
 * False alarms in a thousand words of good writing by a hand that was not learnt from. Our own clean lines were written to
 * be mistaken; plain public pages get fewer.
 */
const allowed = 0.6

const sentences = taughtSentences()
const judged = judgedByOthers(sentences)
const threshold = thresholdFor(judged, allowed)
const hurting = judged.filter(({ sentence }) => sentence.category !== undefined)
const hardNegatives = judged.filter(({ sentence }) => sentence.category === undefined && !sentence.isWholeClean)
const share = (of: typeof judged) => of.filter(({ score }) => score > threshold).length / of.length

const { lines, chosen } = learnFrom(sentences)
const packed = pack(lines, chosen, threshold)
writeFileSync(
  new URL('../src/model/weights.ts', import.meta.url),
  `import type { Packed } from './table.ts'

/** Made by \`npm run train\` from tests/corpus/; do not edit by hand. */
// prettier-ignore
export const packed: Packed = {
  threshold: ${packed.threshold},
  biases: [${packed.biases.join(', ')}],
  steps: [${packed.steps.join(', ')}],
  rows: '${packed.rows}',
}
`,
)
console.log(`${sentences.length} sentences, ${hurting.length} of them hurting; ${chosen.length} traits kept`)
console.log(`${Math.round((packed.rows.length * 3) / 4 / 1_000)} KB of weights, threshold ${threshold.toFixed(2)}`)
console.log('by writers that were not learnt from:')
console.log(`  hurting sentences found      ${share(hurting).toFixed(3)}`)
console.log(`  hard negatives flagged       ${share(hardNegatives).toFixed(3)}`)
