import { isTone, overlaps } from '../finding.ts'
import type { RuleMatch } from './matcher.ts'

/**
 * What is left of the matches once the model stands back: it never overrides a rule, so where a rule of tone has spoken
 * it is silent. Clauses of one sentence that stand side by side are told of as one.
 */
export function besideRules(matches: readonly RuleMatch[], text: string): RuleMatch[] {
  const spoken = matches.filter(({ weighed, isFaint, rule }) => !weighed && !isFaint && isTone(rule.category))
  const silent = matches.filter((match) => match.weighed && !spoken.some((rule) => overlaps(rule, match)))
  return [...matches.filter(({ weighed }) => !weighed), ...joined(silent, text)]
}

/** How many words a finding names. */
const mostNamed = 3

function joined(matches: readonly RuleMatch[], text: string): RuleMatch[] {
  const left: RuleMatch[] = []
  for (const match of matches) {
    const last = left.at(-1)
    if (last?.rule === match.rule && last.isFaint === match.isFaint && isJoint(text.slice(last.end, match.start))) {
      const weighed = [...(last.weighed ?? []), ...(match.weighed ?? [])].slice(0, mostNamed)
      left[left.length - 1] = { ...last, end: match.end, weighed }
    } else left.push(match)
  }
  return left
}

const isJoint = (between: string): boolean => /^[\s,;:()–—-]*(and|but)?\s*$/i.test(between)
