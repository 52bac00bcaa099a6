import type { Span, Suggestion } from '../finding.ts'
import type { Paragraph } from '../language/paragraph.ts'
import type { PatternSource } from './pattern.ts'

/** Where a rule's words stood in a paragraph. */
export interface Match extends Span {
  suggestions: readonly Suggestion[]
  /** The pattern that found it, as typed in the rule. */
  phrase: string
  /** The words that weighed most, where no phrase did but the sentence as a whole. */
  weighed?: readonly string[]
  /** To be told of only in a letter where much else was found. */
  isFaint?: boolean
}

/**
 * What else must, or must not, stand near. `before` ends where the words begin, `after` begins where they end;
 * `sentence` and `paragraph` are anywhere in these.
 */
export interface Near {
  before?: readonly PatternSource[]
  after?: readonly PatternSource[]
  sentence?: readonly PatternSource[]
  paragraph?: readonly PatternSource[]
}

/** What cures the words, and what they need to hurt at all. */
export interface Context {
  /** Not found where one of these stands. */
  unless?: Near
  /** Found only where one of these stands. */
  when?: Near
  /** Fair by itself: told of only in a letter where much else was found. */
  isFaint?: boolean
}

/** One line of a rule's table. */
export interface Pattern extends Context {
  source: PatternSource
  suggestions: readonly Suggestion[]
  /** Adverbs may stand between the words ("you have repeatedly failed to"). */
  isLoose: boolean
}

/**
 * How a rule finds what it looks for. Patterns of all rules are read in one pass; a search is code, for what patterns
 * cannot say, and must look cheaply before it works hard.
 */
export interface Finder {
  patterns: readonly Pattern[]
  searches: readonly ((paragraph: Paragraph) => Match[])[]
}

/** Finds the phrases of a table, exactly as typed save for case, dashes, apostrophes and short forms. */
export const phrases = (table: Record<PatternSource, readonly Suggestion[]>, context: Context = {}): Finder => ({
  patterns: Object.entries(table).map(([source, suggestions]) => ({ source, suggestions, isLoose: false, ...context })),
  searches: [],
})

/** Finds a way of building a sentence: as `phrases`, and adverbs may stand between the words. */
export const construction = (
  sources: PatternSource | readonly PatternSource[],
  { suggest = [], ...context }: Context & { suggest?: readonly Suggestion[] } = {},
): Finder => ({
  patterns: [sources].flat().map((source) => ({ source, suggestions: suggest, isLoose: true, ...context })),
  searches: [],
})

/** Finds by code. For what patterns cannot say. */
export const search = (find: (paragraph: Paragraph) => Match[]): Finder => ({ patterns: [], searches: [find] })

/** Finds whatever any of these finds. */
export const anyOf = (...finders: readonly Finder[]): Finder => ({
  patterns: finders.flatMap(({ patterns }) => patterns),
  searches: finders.flatMap(({ searches }) => searches),
})
