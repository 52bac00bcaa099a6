import type { Paragraph } from '../../language/paragraph.ts'
import { search, type Match } from '../finder.ts'
import { rule } from '../rule.ts'

/** What our own suggestions leave open, lines to write on, and Xs for figures. Merge fields: impersonal/left-over-template. */
const blank =
  /\[(?!sic\])(?=[^\]]*\p{Ll})[^[\]\n]{2,60}\]|_{4,}|\b(?:dd\/mm\/yy(?:yy)?|[xX]{2}\/[xX]{2}\/[xX]{2,4})\b|£[xX]{2,}\b/gu

export default rule({
  id: 'process/blank-left',
  title: 'Fill in the blank',
  why: 'A blank that stays in tells the reader that the letter was not written for them, and the fact they need is not there.',
  source: 'Our own, since many suggestions leave a blank for a fact that only the writer knows',
  find: search(blanks),
  examples: {
    flags: [
      'We will come on {[date]}.',
      'Dear {[name of the resident]}',
      'Sam Lee will ring you on {____} at noon.',
      'The visit is on {XX/XX/XXXX}.',
      'We will pay you {£XX} by Friday.',
    ],
    allows: [
      'We will come on Monday 9 June.',
      'You wrote that “the boiler [in flat 2] is out”.',
      'The words were “I seen him [sic]”.',
      'See note [1] below.',
    ],
  },
})

function blanks({ text, quoted }: Paragraph): Match[] {
  // A cheap look first: hardly any paragraph has one.
  if (!/[[_]|[xX]{2}|dd\//.test(text)) return []
  return [...text.matchAll(blank)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length, suggestions: [], phrase: 'a blank' }))
    .filter(({ start, end }) => !quoted.some((quote) => quote.start <= start && end <= quote.end))
}
