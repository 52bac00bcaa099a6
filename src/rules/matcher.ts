import type { Paragraph } from '../language/paragraph.ts'
import type { Word } from '../language/words.ts'
import { checkOf, type Check } from './context.ts'
import type { Finder, Match, Pattern } from './finder.ts'
import type { CompleteRule } from './rule.ts'
import { patternsOf, standingIn, type Patterns, type Stood } from './patterns.ts'

/** Anything that looks for words: a rule, a disclosure. */
interface Looking {
  find: Finder
}

/** A match and the rule that it is of. */
export interface RuleMatch<Rule extends Looking = CompleteRule> extends Match {
  rule: Rule
}

/** Finds the matches of all rules in a paragraph, in the order of the rules. */
export type Matcher<Rule extends Looking = CompleteRule> = (paragraph: Paragraph) => RuleMatch<Rule>[]

/** `order`: where its pattern comes among all. */
type Owner<Rule> = { rule: Rule; pattern: Pattern; isAllowed: Check; order: number }

/** Compiles rules into one matcher that reads a paragraph once for all of them. */
export function matcherOf<Rule extends Looking>(rules: readonly Rule[]): Matcher<Rule> {
  const owners = rules
    .flatMap((rule) => rule.find.patterns.map((pattern) => ({ rule, pattern })))
    .map(({ rule, pattern }, order) => ({
      source: pattern.source,
      owner: { rule, pattern, isAllowed: checkOf(pattern), order },
    }))
  const patterns = [false, true].map((isLoose) =>
    patternsOf(
      owners.filter(({ owner }) => owner.pattern.isLoose === isLoose),
      isLoose,
    ),
  )
  const searching = rules.filter(({ find }) => find.searches.length > 0)
  return (paragraph) => [...patternMatches(patterns, paragraph), ...searchMatches(searching, paragraph)]
}

function searchMatches<Rule extends Looking>(rules: readonly Rule[], paragraph: Paragraph): RuleMatch<Rule>[] {
  return rules.flatMap((rule) =>
    rule.find.searches.flatMap((find) => find(paragraph).map((match) => ({ ...match, rule }))),
  )
}

function patternMatches<Rule extends Looking>(
  patterns: readonly Patterns<Owner<Rule>>[],
  paragraph: Paragraph,
): RuleMatch<Rule>[] {
  const matches: RuleMatch<Rule>[] = []
  paragraph.sentences.forEach(({ words }, sentence) => {
    const stood: Stood<Owner<Rule>>[] = []
    for (const each of patterns) {
      standingIn(each, words, (found) => {
        stood.push(found)
        return false
      })
    }
    const whole = stood.filter(
      (found) => !cutsWord(words, found) && found.owner.isAllowed(paragraph, sentence, found.all),
    )
    for (const { owner, from, to } of longest(whole)) {
      const { rule, pattern } = owner
      const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]
      const { suggestions, source, isFaint } = pattern
      matches.push({ rule, start, end, suggestions, phrase: source, ...(isFaint && { isFaint }) })
    }
  })
  return matches
}

/** Whether the match would cut a short form in two: "you did" in "you didn't" says the opposite. */
const cutsWord = (words: readonly Word[], { from, to }: { from: number; to: number }): boolean =>
  (words[from]?.isAttached ?? false) || (words[to]?.isAttached === true && words[to]?.form === 'not')

/** Of the matches of one rule that share a word, the one that starts first; of two that start together, the longer. */
function longest<Rule>(stood: readonly Stood<Owner<Rule>>[]): Stood<Owner<Rule>>[] {
  const lastEnd = new Map<Rule, number>()
  return stood
    .toSorted((a, b) => a.from - b.from || b.to - a.to || inOrderTyped(a.owner, b.owner))
    .filter(({ owner: { rule }, from, to }) => {
      if (from < (lastEnd.get(rule) ?? 0)) return false
      lastEnd.set(rule, to)
      return true
    })
}

/** Set phrases before constructions, since they know what to say instead; then as typed. */
const inOrderTyped = <Rule>(a: Owner<Rule>, b: Owner<Rule>): number =>
  Number(a.pattern.isLoose) - Number(b.pattern.isLoose) || a.order - b.order
