import type { Finding } from './finding.ts'

/** The kinds of letter that a landlord writes to a resident. Names: the corpus taxonomy. */
export const letterKinds = [
  'acknowledgement',
  'stage-1-response',
  'stage-2-response',
  'extension',
  'refusal',
  'contact-restriction',
  'rent-arrears',
  'repair-update',
  'asb',
  'condolence',
  'general',
] as const
export type LetterKind = (typeof letterKinds)[number]

/** Text being written. */
export interface Draft {
  text: string
  /** What the resident wrote, where it is at hand: it says how heavy words may weigh. */
  residentMessage?: string
}

/** What the checker has to say of one draft. */
export interface LetterReport {
  /** In the order of the text. */
  findings: Finding[]
  /** The age in years at which most people could read the letter; none below 25 words. */
  readingAge?: number
  words: number
  /** ISO 639-3 code of the language, `eng` unless the words clearly say otherwise. Only English is checked. */
  language: string
}
