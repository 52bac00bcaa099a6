import { describe, expect, it } from 'vitest'
import { parseParagraph } from '../language/paragraph.ts'
import { construction, phrases, type Finder } from './finder.ts'
import { matcherOf } from './matcher.ts'
import { rule } from './rule.ts'

/** What a finder finds in a text. */
function found(find: Finder, text: string): string[] {
  const examples = { flags: ['{x}'], allows: ['y'] } as const
  const matches = matcherOf([rule({ id: 'wordy/test', title: '', why: '', source: '', find, examples })])
  return matches(parseParagraph(text)).map(({ start, end }) => text.slice(start, end))
}

describe('the pattern language', () => {
  it.each([
    ['you failed', 'Well, YOU  failed', ['YOU  failed']],
    ['you failed', 'you, failed', []],
    ['you have failed', "You've failed", ["You've failed"]],
    ['so-called', 'the so called expert', ['so called']],
    ['alleged/supposed', 'a supposed leak', ['supposed']],
    ['you {fail, refuse} to', 'you refused to, he refuses to', ['you refused to']],
    ['you (have) failed', 'you failed; you have failed', ['you failed', 'you have failed']],
    [
      'we (do (not) fully) agree',
      'we agree; we do fully agree; we do not fully agree',
      ['we agree', 'we do fully agree', 'we do not fully agree'],
    ],
    ['any * caused', 'any upset caused', ['any upset caused']],
    ['sorry ... if', 'sorry to you all if', ['sorry to you all if']],
    ['sorry ... if', 'sorry to you all here if', []],
    ['sorry ... if', 'sorry, we came; if', []],
    ['had you #participle', 'had you told us, had you tea', ['had you told']],
    ['sorry ... , but', 'sorry to hear, but', ['sorry to hear, but']],
    ['if (,) as you say', 'If, as you say; if as you say', ['If, as you say', 'if as you say']],
    ['^ apologies', 'Apologies for this. Our apologies.', ['Apologies']],
    ['over $', 'It is over. It is over there.', ['over']],
    ['the [mould] is', 'the mould is back', ['mould']],
    ['you did', 'you didn’t', []],
    ['by #date', 'by Friday, by [date], by hand', ['by Friday', 'by [date']],
  ])('%s in “%s”', (pattern, text, expected) => expect(found(phrases({ [pattern]: [] }), text)).toEqual(expected))

  it('takes the longest phrase that starts at a word', () => {
    expect(found(phrases({ 'in due': [], 'in due course': [] }), 'in due course')).toEqual(['in due course'])
  })

  it('lets adverbs stand between the words of a construction, and of no phrase', () => {
    expect(found(construction('you failed'), 'you repeatedly, however, failed')).toEqual([
      'you repeatedly, however, failed',
    ])
    expect(found(phrases({ 'you failed': [] }), 'you repeatedly failed')).toEqual([])
  })

  it.each([
    ['(open', 'does not close'],
    ['#nothing', 'is not a kind of word'],
    ['so-called/alleged', 'is not one word'],
    ['', 'is empty'],
  ])('refuses %s, saying why', (pattern, why) => expect(() => found(phrases({ [pattern]: [] }), '')).toThrow(why))
})

describe('the words around', () => {
  it.each([
    ['before', 'we did not claim', []],
    ['before', 'you claim', ['claim']],
    ['after', 'claim form', []],
    ['sentence', 'claim your benefit. We claim.', ['claim']],
    ['paragraph', 'We claim. It was said in court.', []],
  ] as const)('%s: “%s”', (_, text, expected) => {
    const unless = { before: ['not'], after: ['form'], sentence: ['benefit'], paragraph: ['court'] }
    expect(found(phrases({ claim: [] }, { unless }), text)).toEqual(expected)
  })

  it('may be one word of a kind', () => {
    expect(found(phrases({ 'we came': [] }, { unless: { sentence: ['#date'] } }), 'On Monday then we came')).toEqual([])
  })

  it('may be needed', () => {
    const when = { sentence: ['#date'] }
    expect(found(phrases({ 'we came': [] }, { when }), 'We came. We came on Monday.')).toEqual(['We came'])
  })
})
