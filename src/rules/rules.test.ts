import { globSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { overlaps, type RuleId, type Span } from '../finding.ts'
import { editOf } from '../edit.ts'
import { checkDraft } from '../check.ts'
import { parseParagraph } from '../language/paragraph.ts'
import { readExample } from './examples.ts'
import { rules } from './index.ts'
import { matcherOf } from './matcher.ts'
import { sequenceOf } from './pattern.ts'

/** What is flagged where a suggestion was taken, and was not before: a sentence may hold more that hurts. */
function flaggedSuggestions(text: string, id: RuleId): string[] {
  const { findings } = checkDraft({ text })
  const before = new Set(findings.map(({ rule }) => rule).filter((rule) => rule !== id))
  return findings
    .filter(({ rule }) => rule === id)
    .flatMap((finding) => finding.suggestions.map((suggestion) => editOf(text, finding, suggestion)))
    .flatMap(({ span, to }) => {
      const better = text.slice(0, span.start) + to + text.slice(span.end)
      const inserted = { start: span.start, end: span.start + to.length }
      return checkDraft({ text: better }, { off: [meantBlank] })
        .findings.filter((found) => !before.has(found.rule) && overlaps(found.span, inserted))
        .map((found) => `“${found.quote}” of “${better}” by ${found.rule}`)
    })
}

/** Our suggestions leave blanks on purpose, for facts that only the writer knows. */
const meantBlank = 'process/blank-left'

const quotes = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end))

describe('the list of rules', () => {
  const files = globSync('*/*.ts', { cwd: import.meta.dirname }).filter((path) => !path.endsWith('.test.ts'))

  it('holds every rule file, once, under the id that its path gives', () => {
    const ids = rules.map(({ id }) => id)
    const missing = files.filter((path) => !ids.includes(path.replace(/\.ts$/, '') as never))
    expect(missing, 'rule files whose id is not in rules/index.ts: run `npm run list-rules`').toEqual([])
    expect(ids.toSorted()).toEqual(files.map((path) => path.replace(/\.ts$/, '')).toSorted())
  })
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const matches = matcherOf([rule])

  it.each(rule.examples.flags)('flags %s', (example) => {
    const { text, marked } = readExample(example)
    const found = matches(parseParagraph(text)).toSorted((a, b) => a.start - b.start)
    expect(quotes(text, found)).toEqual(quotes(text, marked))
    expect(found.map(({ start }) => start)).toEqual(marked.map(({ start }) => start))
  })

  it.each(rule.examples.allows)('allows %s', (example) => {
    const { text } = readExample(example)
    expect(quotes(text, matches(parseParagraph(text)))).toEqual([])
  })

  it('can be read, the words around it too', () => {
    const near = rule.find.patterns.flatMap(({ unless, when }) => [unless, when])
    const cues = near.flatMap((each) => Object.values(each ?? {}).flat())
    for (const cue of cues) expect(() => sequenceOf(cue)).not.toThrow()
  })

  it('shows every phrase in an example', () => {
    const shown = new Set(
      rule.examples.flags.flatMap((example) =>
        matches(parseParagraph(readExample(example).text)).map(({ phrase }) => phrase),
      ),
    )
    expect(rule.find.patterns.map(({ source }) => source).filter((source) => !shown.has(source))).toEqual([])
  })

  it('suggests nothing that is itself flagged', () => {
    expect(rule.examples.flags.flatMap((example) => flaggedSuggestions(readExample(example).text, rule.id))).toEqual([])
  })

  it('speaks plainly and kindly itself', () => {
    const own = [rule.title, rule.why, rule.instead ?? ''].join('\n\n').replace(/“[^”]*”/g, 'this')
    expect(
      checkDraft({ text: own }, { off: [meantBlank] }).findings.map(({ quote, rule: by }) => `“${quote}” by ${by}`),
    ).toEqual([])
    expect(own).not.toMatch(/!|simply/)
  })
})
