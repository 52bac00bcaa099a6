import { expect, it } from 'vitest'
import { checkDraft } from '../src/check.ts'
import { rules } from '../src/rules/index.ts'
import { words } from '../src/words.ts'

/** Every sentence under `words`, with a number or a name put into those that take one. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [2, 11].map((number) => String(value(number, 3)))
  return Object.values(value as object).flatMap(sentences)
}

it('shows only words that our own rules let pass', () => {
  const found = sentences(words).flatMap((text) =>
    checkDraft({ text }).findings.map(({ quote, rule }) => `“${quote}” of “${text}” by ${rule}`),
  )
  expect(found).toEqual([])
})

it('never shouts and never says that something is simple', () => {
  const loud = [...sentences(words), ...rules.flatMap(({ title, why, instead = '' }) => [title, why, instead])]
  expect(loud.filter((text) => /!|\bsimply\b/i.test(text))).toEqual([])
})

it('can be read at eleven', () => {
  const text = [...new Set(sentences(words))].filter((sentence) => /[.?]$/.test(sentence)).join(' ')
  expect(checkDraft({ text }).readingAge).toBeLessThanOrEqual(11)
})
