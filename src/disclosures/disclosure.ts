import type { Finder } from '../rules/finder.ts'

/** What residents tell us about their lives. Names: the corpus taxonomy. */
export const disclosureIds = [
  'bereavement',
  'terminal-illness',
  'illness-or-disability',
  'mental-health',
  'suicide-risk',
  'domestic-abuse',
] as const
export type DisclosureId = (typeof disclosureIds)[number]

/** One thing that a resident may have told us, and the words that show it. */
export interface Disclosure {
  /** Equals the name of its file, and is kept for ever. */
  id: DisclosureId
  /** Said to the writer. */
  title: string
  /** Where the cues come from. */
  source: string
  /** What to look for, in the resident's own words ("my mum died") or in the reply ("your mum died"). */
  find: Finder
  /** `{…}` marks exactly the words that show it. */
  examples: {
    shows: readonly [string, ...string[]]
    allows: readonly [string, ...string[]]
  }
}

export const disclosure = (told: Disclosure): Disclosure => told
