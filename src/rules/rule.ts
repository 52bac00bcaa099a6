import type { Category, RuleId, Severity } from '../finding.ts'
import type { Finder } from './finder.ts'

/** Something that a person can understand, agree with and switch off as a whole. */
export interface Rule {
  /** `category/name`; equals the path of its file, and is kept for ever. */
  id: RuleId
  /** Tells the writer what to do. */
  title: string
  /** How the words land on the reader. */
  why: string
  /** The document or the reasoning that it rests on: its name, or an address. */
  source: string
  /** Where left out, what is usual for the category. */
  severity?: Severity
  /** What to look for. */
  find: Finder
  /**
   * Whether an earlier part of the letter settles it: initials spelled out before.
   *
   * @param quote the words found
   * @param before the letter up to them
   */
  isSettled?: (quote: string, before: string) => boolean
  /** A sentence that says the same kind of fact well; shown where no words fit in place. */
  instead?: string
  /** `{…}` marks exactly what is underlined. The compiler refuses an empty list. */
  examples: {
    flags: readonly [string, ...string[]]
    allows: readonly [string, ...string[]]
  }
}

/** A rule with nothing left open. */
export interface CompleteRule extends Rule {
  category: Category
  severity: Severity
}

/** Cold or long words are a nudge; words that accuse, doubt or threaten should stop the writer. */
const usualSeverity: Record<Category, Severity> = {
  accusatory: 'serious',
  dismissive: 'serious',
  disbelieving: 'serious',
  defensive: 'serious',
  coercive: 'serious',
  insensitive: 'serious',
  'non-apology': 'serious',
  impersonal: 'advisory',
  'vague-promise': 'advisory',
  stigmatising: 'serious',
  jargon: 'advisory',
  wordy: 'advisory',
  'hard-sentence': 'advisory',
  process: 'serious',
}

/** Makes a rule. The category is read from the id, so that it is never written twice. */
export function rule(told: Rule): CompleteRule {
  const category = told.id.slice(0, told.id.indexOf('/')) as Category
  return { ...told, category, severity: told.severity ?? usualSeverity[category] }
}
