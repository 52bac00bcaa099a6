import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { checkDraft, type CheckSettings } from '../check.ts'
import { letterKinds, type LetterKind } from '../letter.ts'

/** A case to score, as `score.mjs` of the corpus sends it: one JSON object a line. */
interface Case {
  id: string
  text: string
  kind?: LetterKind
  residentMessage?: string
}

/**
 * Answers cases on `input` with results on `output`, one JSON object a line, in the same order.
 *
 * @param settings what is left out, and what the landlord adds
 * @returns how many lines could not be read; each was named on `errors`
 */
export async function answerCases(
  input: Readable,
  output: Writable,
  errors: Writable,
  settings: CheckSettings = { off: [] },
): Promise<number> {
  let number = 0
  let unread = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++
    if (!line.trim()) continue
    const asked = caseOf(line)
    if (typeof asked === 'string') {
      errors.write(`equal-terms: line ${number}: ${asked}\n`)
      unread++
    } else output.write(`${JSON.stringify(answer(asked, settings))}\n`)
  }
  return unread
}

/** The case on a line, or what is wrong with it. */
function caseOf(line: string): Case | string {
  let told: unknown
  try {
    told = JSON.parse(line)
  } catch {
    return 'this is not JSON'
  }
  if (typeof told !== 'object' || told === null) return 'this is not a JSON object'
  const { id, text, kind, residentMessage } = told as Record<string, unknown>
  if (typeof id !== 'string') return '"id" must be a string'
  if (typeof text !== 'string') return '"text" must be a string'
  if (kind !== undefined && !letterKinds.includes(kind as LetterKind)) {
    return `"kind" must be one of ${letterKinds.join(', ')}`
  }
  if (residentMessage !== undefined && typeof residentMessage !== 'string') return '"residentMessage" must be a string'
  return {
    id,
    text,
    ...(kind !== undefined && { kind: kind as LetterKind }),
    ...(residentMessage !== undefined && { residentMessage }),
  }
}

/** Letter parts and disclosures are not looked for yet, so their lists are empty. */
function answer({ id, text, kind, residentMessage }: Case, settings: CheckSettings) {
  const { findings } = checkDraft({ text, ...(residentMessage !== undefined && { residentMessage }) }, settings)
  return {
    id,
    findings: findings.map(({ category, severity, rule, span }) => ({ category, ...span, severity, rule })),
    letter: { ...(kind && { kind }), missing: [], present: [], process: [] },
    resident: { disclosures: [] },
  }
}
