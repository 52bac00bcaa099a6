import { globSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { overlaps, type Span } from '../finding.ts'
import { editOf } from '../edit.ts'
import { checkDraft } from '../check.ts'
import { parseParagraph } from '../language/paragraph.ts'
import { readExample } from './examples.ts'
import { rules } from './index.ts'
import { matcherOf } from './matcher.ts'

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

  it('shows every phrase in an example', () => {
    const shown = new Set(
      rule.examples.flags.flatMap((example) =>
        matches(parseParagraph(readExample(example).text)).map(({ phrase }) => phrase),
      ),
    )
    expect(rule.find.patterns.map(({ source }) => source).filter((source) => !shown.has(source))).toEqual([])
  })

  it('suggests nothing that is itself flagged', () => {
    const flagged: string[] = []
    for (const example of rule.examples.flags) {
      const { text } = readExample(example)
      for (const finding of checkDraft({ text }).findings.filter((found) => found.rule === rule.id)) {
        for (const suggestion of finding.suggestions) {
          const { span, to } = editOf(text, finding, suggestion)
          const better = text.slice(0, span.start) + to + text.slice(span.end)
          const inserted = { start: span.start, end: span.start + to.length }
          checkDraft({ text: better })
            .findings.filter((found) => found.category !== 'hard-sentence' && overlaps(found.span, inserted))
            .forEach((found) => flagged.push(`“${found.quote}” of “${better}” by ${found.rule}`))
        }
      }
    }
    expect(flagged).toEqual([])
  })

  it('speaks plainly and kindly itself', () => {
    const own = [rule.title, rule.why, rule.instead ?? ''].join('\n\n').replace(/“[^”]*”/g, 'this')
    expect(checkDraft({ text: own }).findings.map(({ quote, rule: by }) => `“${quote}” by ${by}`)).toEqual([])
    expect(own).not.toMatch(/!|simply/)
  })
})
