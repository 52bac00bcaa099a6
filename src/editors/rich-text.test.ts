import { describe, expect, it } from 'vitest'
import { whatDiffers } from './rich-text.ts'

/** What is selected and what is written, when a suggestion is put in place of words that stand at the start. */
function difference(quote: string, to: string) {
  const change = whatDiffers({ start: 0, end: quote.length }, quote, to)
  const result = quote.slice(0, change.span.start) + change.to + quote.slice(change.span.end)
  expect(result).toBe(to)
  return [quote.slice(change.span.start, change.span.end), change.to]
}

describe('what really changes', () => {
  it.each([
    ['You claim that', 'You told us that', 'claim', 'told us'],
    ['you failed to', 'you were not able to', 'failed', 'were not able'],
    ['in due course', 'by [date]', 'in due course', 'by [date]'],
    ['only', '', 'only', ''],
    ['so-called mould', 'mould', 'so-called mould', 'mould'],
    ['the deaf', 'deaf people', 'the deaf', 'deaf people'],
    ['an alleged', 'a', 'an alleged', 'a'],
    ['your alleged', 'your', 'your alleged', 'your'],
    ['that that', 'that', 'that that', 'that'],
  ])('“%s” → “%s”', (quote, to, from, words) => expect(difference(quote, to)).toEqual([from, words]))
})
