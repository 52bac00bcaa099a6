import { inOrder, isTone, type Finding, type RuleId, type Span } from './finding.ts'
import { disclosuresIn, toldIn } from './disclosures/index.ts'
import { paragraphSpans } from './language/paragraphs.ts'
import { parseParagraph, type Paragraph } from './language/paragraph.ts'
import { addCounts, countsOf, noCounts, readingAge, type Counts } from './language/reading-age.ts'
import { languageOf } from './language/tongue.ts'
import type { Draft, LetterReport } from './letter.ts'
import { rulesOf } from './house/house-rules.ts'
import type { House } from './house/house.ts'
import { besideRules } from './rules/beside-rules.ts'
import { rules } from './rules/index.ts'
import { matcherOf, type Matcher, type RuleMatch } from './rules/matcher.ts'
import { isTakenBack } from './rules/taken-back.ts'
import { Remembered } from './remembered.ts'

/** What the writer chose of the checker. */
export interface CheckSettings {
  /** Rules switched off. */
  off: readonly RuleId[]
  /** What their landlord adds or changes. */
  house?: House
}

/** What is known of a paragraph, wherever in a letter it stands. */
interface ParagraphReport {
  findings: Finding[]
  /** What the model is not sure enough of to say in a letter that is well otherwise. */
  faint: Finding[]
  counts: Counts
  /** It speaks of grief, illness or abuse. */
  isHeavy: boolean
}

/** A matcher, and the paragraphs that it saw lately: a key typed costs one paragraph, not the letter. */
interface Reader {
  matches: Matcher
  /** About 10 letters of 20,000 words. */
  seen: Remembered<string, ParagraphReport>
}

const readerOf = (matches: Matcher): Reader => ({ matches, seen: new Remembered(4_000) })

const usual = readerOf(matcherOf(rules))

/** Readers that know a landlord's own words too. One landlord has one list, and changes it seldom. */
const readers = new Remembered<string, Reader>(2)

function readerFor(house: House | undefined): Reader {
  if (!house || house.words.length === 0) return usual
  return readers.get(JSON.stringify(house.words), () => {
    const theirs = matcherOf(rulesOf(house))
    return readerOf((paragraph) => [...usual.matches(paragraph), ...theirs(paragraph)])
  })
}

/**
 * Checks one draft: the one door into the checker. Pure and quick; the same text gets the same report whatever was
 * checked before, and what one rule finds does not depend on which others are on.
 *
 * @returns findings with spans into `draft.text` (UTF-16 code units), in order
 */
export function checkDraft(draft: Draft, settings: CheckSettings = { off: [] }): LetterReport {
  const language = languageOf(draft.text)
  const { matches, seen } = readerFor(settings.house)
  const paragraphs = paragraphSpans(draft.text).map((span) => ({
    span,
    report: seen.get(draft.text.slice(span.start, span.end), (text) => reportOf(text, matches)),
  }))
  const counts = paragraphs.map(({ report }) => report.counts).reduce(addCounts, noCounts)
  const isHeavy = paragraphs.some(({ report }) => report.isHeavy) || tellsOfHardship(draft.residentMessage)
  const told = paragraphs.flatMap(({ report }) => report.findings.filter(isOfTone)).length
  const hurtsMuch = told >= fewestToHurt && told >= counts.sentence * shareToHurt
  const off = new Set([...settings.off, ...(settings.house?.off ?? [])])
  const findings =
    language === 'eng'
      ? paragraphs.flatMap(({ span, report }) =>
          (hurtsMuch ? [...report.findings, ...report.faint] : report.findings)
            .toSorted(inOrder)
            .filter(({ rule }) => !off.has(rule))
            .map((finding) => moved(isHeavy ? lifted(finding) : finding, span.start))
            .map((finding) => weighed(finding, settings.house))
            .filter((finding) => !isSettled(finding, draft.text)),
        )
      : []
  const age = readingAge(counts)
  return { findings, words: counts.word, language, ...(age !== undefined && { readingAge: age }) }
}

/** A letter with so many phrases of tone, and so many for each sentence, is read with a sharper ear. */
const [fewestToHurt, shareToHurt] = [3, 0.3]

const isOfTone = ({ category, weighed }: Finding): boolean => isTone(category) && !weighed

function reportOf(text: string, matches: Matcher): ParagraphReport {
  const paragraph = parseParagraph(text)
  const found = matches(paragraph)
    .filter((match) => !isQuoted(match, paragraph))
    .filter(({ rule, start }) => !isTone(rule.category) || !isTakenBack(paragraph, start, rule.category))
  const left = besideRules(found, text)
  const told = (isFaint: boolean) =>
    left.filter((match) => (match.isFaint ?? false) === isFaint).map((match) => findingOf(match, paragraph))
  return {
    findings: told(false),
    faint: told(true),
    counts: countsOf(paragraph.sentences),
    isHeavy: toldIn(paragraph).length > 0,
  }
}

/** Rules that look back at the letter so far. */
const lookingBack = new Map(rules.flatMap(({ id, isSettled }) => (isSettled ? [[id, isSettled]] : [])))

const isSettled = ({ rule, quote, span }: Finding, letter: string): boolean =>
  lookingBack.get(rule)?.(quote, letter.slice(0, span.start)) ?? false

/** Quoted words are somebody else's: the resident's, or ones that the letter takes back. */
const isQuoted = ({ start, end }: Span, { quoted }: Paragraph): boolean =>
  quoted.some((quote) => quote.start <= start && end <= quote.end)

function findingOf({ rule, start, end, suggestions, weighed }: RuleMatch, paragraph: Paragraph): Finding {
  const quote = paragraph.text.slice(start, end)
  const before = paragraph.text.slice(0, start)
  return {
    rule: rule.id,
    category: rule.category,
    severity: rule.severity,
    span: { start, end },
    quote,
    title: rule.title,
    why: rule.why,
    source: rule.source,
    suggestions: suggestions.map((words) => inCaseOf(quote, before, words)),
    ...(rule.instead !== undefined && { instead: rule.instead }),
    ...(weighed && { weighed: [...weighed] }),
  }
}

/** A suggestion in the capitals of what it replaces: at the start of a sentence, and where someone shouts. */
function inCaseOf(quote: string, before: string, words: string): string {
  // One word in capitals is short for something; two are a raised voice.
  const isShouted = /\s/.test(quote) && quote === quote.toUpperCase() && quote !== quote.toLowerCase()
  if (isShouted) return words.toUpperCase()
  const startsSentence = /(^|[.!?:\n]["'”’)]*\s+|^\s*[-*•–]\s+)["'“‘(]*$/.test(before)
  return startsSentence && /^\p{Lu}/u.test(quote) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}

const messages = new Remembered<string, boolean>(8)

const tellsOfHardship = (message = ''): boolean => messages.get(message, (text) => disclosuresIn(text).length > 0)

/**
 * A cold or vague phrase weighs more on someone who has just told us of a death, an illness or abuse, so it is no mere
 * nudge. What the model noticed stays one: it is never sure enough to stop a writer.
 */
const lifted = (finding: Finding): Finding =>
  isTone(finding.category) && !finding.weighed ? { ...finding, severity: 'serious' } : finding

/** As heavy as the landlord wants it. */
const weighed = (finding: Finding, house: House | undefined): Finding => {
  const severity = house?.severities[finding.rule]
  return severity ? { ...finding, severity } : finding
}

const moved = (finding: Finding, by: number): Finding => ({
  ...finding,
  span: { start: finding.span.start + by, end: finding.span.end + by },
})
