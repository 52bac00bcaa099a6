/** The ten ways in which words can hurt: tone and stigma. Names and meanings: the corpus taxonomy. */
export const toneCategories = [
  'accusatory',
  'dismissive',
  'disbelieving',
  'defensive',
  'coercive',
  'insensitive',
  'non-apology',
  'impersonal',
  'vague-promise',
  'stigmatising',
] as const

/** Whether a category is of tone or stigma, and not of plain language or process. */
export const isTone = (category: Category): boolean => (toneCategories as readonly string[]).includes(category)

/** The three ways in which words can be hard to read. */
export const plainCategories = ['jargon', 'wordy', 'hard-sentence'] as const

/** Every heading under which a rule can stand. `process` is a wrong process stated in words. */
export const categories = [...toneCategories, ...plainCategories, 'process'] as const
export type Category = (typeof categories)[number]

/** `serious`: should stop the writer until they look. `advisory`: a nudge. */
export type Severity = 'serious' | 'advisory'

/** `category/name`. People's settings hold it, so it is kept for ever. */
export type RuleId = `${Category}/${string}`

/** Half-open offsets in UTF-16 code units. */
export interface Span {
  start: number
  end: number
}

/** Words to put instead. An empty string means that the words can go. */
export type Suggestion = string

/** What a rule noticed in one draft. Data only: it crosses from the worker to the page. */
export interface Finding {
  rule: RuleId
  category: Category
  severity: Severity
  /** Where in the draft. */
  span: Span
  /** The words that stood there. A span is believed only while they still do. */
  quote: string
  /** What to do, said to the writer. */
  title: string
  /** How the words land on the reader. */
  why: string
  /** Where the rule comes from: a document's name, or an address. */
  source: string
  /** Best first; may be empty. */
  suggestions: Suggestion[]
  /** A whole sentence that says the same fact well, where a phrase in place will not do. */
  instead?: string
  /** The words that weighed most, heaviest first, where the small model noticed it and no phrase of ours. */
  weighed?: string[]
}

/**
 * Of findings that share words, the one that weighs most: a person is told once of each place. What is hidden comes to
 * light when the other is dealt with. A sentence that is hard to read hides nothing and is hidden by nothing.
 */
export function foremost(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  for (const finding of findings.toSorted(byWeight)) {
    const isHidden = kept.some((other) => overlaps(other.span, finding.span) && hides(other) && hides(finding))
    if (!isHidden) kept.push(finding)
  }
  return kept.toSorted(inOrder)
}

const hides = ({ category }: Finding) => category !== 'hard-sentence'

/** Serious before advisory, tone before plain language, and then the longer. */
const byWeight = (a: Finding, b: Finding): number => weight(b) - weight(a) || length(b) - length(a)
const weight = ({ severity, category }: Finding) =>
  (severity === 'serious' ? 2 : 0) + ((plainCategories as readonly string[]).includes(category) ? 0 : 1)
const length = ({ span }: Finding) => span.end - span.start

/** How a finding is shown, in the draft and in the panel: by weight, plain language apart. */
export const looks = ['serious', 'advisory', 'plain'] as const
export type Look = (typeof looks)[number]
export const lookOf = ({ category, severity }: Pick<Finding, 'category' | 'severity'>): Look =>
  (plainCategories as readonly string[]).includes(category) ? 'plain' : severity

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** In the order of the text; of two that start together, the shorter first. */
export const inOrder = (a: { span: Span }, b: { span: Span }): number =>
  a.span.start - b.span.start || a.span.end - b.span.end
