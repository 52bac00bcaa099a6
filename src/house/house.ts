import type { Category, RuleId, Severity, Suggestion } from '../finding.ts'

/** What a landlord adds to the rules or changes in them. Data only: it is stored, and crosses from page to worker. */
export interface House {
  words: HouseWord[]
  /** Rules switched off for everyone. */
  off: RuleId[]
  /** Rules that weigh more here, or less. */
  severities: Partial<Record<RuleId, Severity>>
}

/** A word or phrase of the landlord's own. */
export interface HouseWord {
  /** Plain words, as people type them; case, dashes and apostrophes do not matter. */
  find: string
  category: Category
  /** How the words land on the reader. */
  why: string
  /** Words to put instead, best first. */
  instead: Suggestion[]
  severity: Severity
}

/** Why a file cannot be used, said to the person who wrote it. */
export interface HouseProblem {
  /** From 1. */
  line: number
  reason: string
}
