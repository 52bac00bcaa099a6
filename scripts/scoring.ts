import { fileURLToPath } from 'node:url'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Where the corpus is, where it is at hand: beside the project, as in CI. */
export const corpus = fileURLToPath(new URL('../../shared/corpus/', import.meta.url))
export const hasCorpus = existsSync(`${corpus}score.mjs`)

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const ours = [path('src/cli/equal-terms.js'), 'check', '--jsonl']

/** What can be scored: the checker whole, its rules without the model, the model without rules. */
const commands = {
  both: ours,
  rules: [...ours, '--off', '*/undertone'],
  model: [path('scripts/model-alone.ts')],
}
export type Part = keyof typeof commands
export const parts = Object.keys(commands) as Part[]

/** The figures of `score.mjs --json` that are used here. */
export interface Figures {
  cases: number
  anyTone: { recall: number | null; precision: number | null; f1: number | null }
  macroF1: number | null
  falseAlarmsPer1000Words: number | null
  categories: Record<string, { f1: number | null; n: number }>
}

/**
 * Scores our own command on a file of the corpus.
 *
 * @param half the cases whose id ends in an even digit (to tune on) or an odd one (to measure); all, where left out
 * @throws where the scorer fails, with what it said
 */
export function score(file: string, half?: 'even' | 'odd', part: Part = 'both'): Figures {
  const args = [`${corpus}score.mjs`, `${corpus}${file}`, '--json', ...(half ? ['--half', half] : [])]
  const run = spawnSync(process.execPath, [...args, '--', process.execPath, ...commands[part]], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout)
}
