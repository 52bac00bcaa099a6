import { describe, expect, it } from 'vitest'
import { editOf } from './edit.ts'

/** The text after a suggestion was taken for the words in braces. */
function taken(marked: string, suggestion: string): string {
  const start = marked.indexOf('{')
  const text = marked.replace(/[{}]/g, '')
  const end = marked.indexOf('}') - 1
  const { span, to } = editOf(text, { span: { start, end }, quote: text.slice(start, end) }, suggestion)
  return text.slice(0, span.start) + to + text.slice(span.end)
}

describe('the article before', () => {
  it.each([
    ['It was an {alleged} leak.', '', 'It was a leak.'],
    ['It is a {big} issue.', 'important', 'It is an important issue.'],
    ['It is an {awful} hour.', 'unpleasant', 'It is an unpleasant hour.'],
    ['A {useful} hour.', 'honest', 'An honest hour.'],
    ['Flat A {is} old.', '', 'Flat A old.'],
  ])('%s', (marked, suggestion, expected) => expect(taken(marked, suggestion)).toBe(expected))
})

describe('words that go', () => {
  it.each([
    ['We {simply} cannot come.', 'We cannot come.'],
    ['{Please note that} we close at five.', 'We close at five.'],
    ['{With respect,} we came.', 'We came.'],
    ['It leaks {again}.', 'It leaks.'],
    ['Thank you, {love}.', 'Thank you.'],
    ['It is, {with respect}, our job.', 'It is, our job.'],
    ['Hello.\n{Please note that} we close.\nBye.', 'Hello.\nWe close.\nBye.'],
    ['{All gone}', ''],
    ['One line\n{gone}\nlast line', 'One line\n\nlast line'],
  ])('%s', (marked, expected) => expect(taken(marked, '')).toBe(expected))
})

it('puts a suggestion in place and touches nothing else', () => {
  expect(taken('I see {you claim that} it leaks.', 'you told us that')).toBe('I see you told us that it leaks.')
})
