import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../finding.ts'
import { believed, throughEdit } from './through-edit.ts'

const finding = (text: string, quote: string): Finding => {
  const start = text.indexOf(quote)
  return {
    rule: 'wordy/x',
    category: 'wordy',
    severity: 'advisory',
    span: { start, end: start + quote.length },
    quote,
    title: '',
    why: '',
    source: '',
    suggestions: [],
  }
}
const after = (before: string, now: string, quote: string) =>
  throughEdit([finding(before, quote)], before, now).map(({ span }) => now.slice(span.start, span.end))

describe('a finding carried through an edit', () => {
  it.each([
    ['typing before it', 'you claim that', 'Now you claim that', ['claim']],
    ['typing after it', 'you claim that', 'you claim that x', ['claim']],
    ['typing in it', 'you claim that', 'you clxaim that', []],
    ['typing straight on', 'you claim', 'you claims', []],
    ['a space after it', 'you claim', 'you claim ', ['claim']],
    ['taking it away', 'you claim that', 'you  that', []],
    ['a new text', 'you claim that', 'Dear Ms Khan', []],
  ])('%s', (_, before, now, expected) => expect(after(before, now, 'claim')).toEqual(expected))

  it('never sits on other words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, tail, newHead, newTail) => {
        for (const words of after(`${head} claim ${tail}`, `${newHead} claim ${newTail}`, 'claim'))
          expect(words).toBe('claim')
      }),
    )
  })
})

describe('a finding that comes late', () => {
  const found = finding('I see you claim that', 'claim')
  it('is believed where its words stand', () => expect(believed(found, 'I see you claim that')).toBe(found))
  it('is looked for near by', () =>
    expect(believed(found, 'Now I see you claim that')?.span).toEqual({ start: 14, end: 19 }))
  it('is dropped where they are gone', () => expect(believed(found, 'I see you said that')).toBeUndefined())
})
