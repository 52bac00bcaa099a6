import { readFileSync } from 'node:fs'
import { checkDraft } from '../src/check.ts'
import type { Finding } from '../src/finding.ts'
import { corpus } from './scoring.ts'

/** How the checker does on pairs of a hurtful sentence and what a kind senior complaint handler would write. */
export interface RewritesReport {
  cases: number
  /** `before` is found to hurt or to be hard to read. */
  flagged: number
  /** … and words to put instead are offered. */
  offered: number
  /** `after` is left alone, its blanks apart. */
  leftAlone: number
  /** All three. */
  whole: number
}

interface Case {
  id: string
  before: string
  after: string
}

/** @param half the cases whose id ends in an even digit (to tune on) or an odd one (to measure) */
export function rewritesReport(half: 'even' | 'odd'): RewritesReport {
  const report: RewritesReport = { cases: 0, flagged: 0, offered: 0, leftAlone: 0, whole: 0 }
  const cases = readFileSync(`${corpus}rewrites.jsonl`, 'utf8').split('\n').filter(Boolean)
  for (const { id, before, after } of cases.map((line): Case => JSON.parse(line))) {
    if ((Number(id.at(-1)) % 2 === 0) !== (half === 'even')) continue
    const found = findingsIn(before)
    const isOffered = found.some(({ suggestions, instead }) => suggestions.length > 0 || instead !== undefined)
    const isLeftAlone = findingsIn(after).length === 0
    report.cases++
    if (found.length > 0) report.flagged++
    if (isOffered) report.offered++
    if (isLeftAlone) report.leftAlone++
    if (isOffered && isLeftAlone) report.whole++
  }
  return report
}

const findingsIn = (text: string): Finding[] => checkDraft({ text }, { off: ['process/blank-left'] }).findings
