import type { Finding } from '../finding.ts'
import type { Beside } from './beside.tsx'

/** Does something with the finding that the panel names. @returns false where the draft or the finding is gone */
export async function findingAt(
  draft: Beside | undefined,
  { rule, span, quote }: Pick<Finding, 'rule' | 'span' | 'quote'>,
  act: (draft: Beside, finding: Finding) => boolean | Promise<boolean>,
): Promise<boolean> {
  const findings = draft?.review.state()?.findings.filter((each) => each.rule === rule && each.quote === quote) ?? []
  const nearest = findings.toSorted((a, b) => distance(a, span.start) - distance(b, span.start))[0]
  return draft && nearest ? act(draft, nearest) : false
}

const distance = ({ span }: Finding, offset: number) => Math.abs(span.start - offset)
