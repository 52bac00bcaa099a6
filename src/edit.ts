import type { Finding, Span, Suggestion } from './finding.ts'

/** A change to a draft: `to` in place of `quote`, which stands at `span`. */
export interface Edit {
  span: Span
  quote: string
  to: string
}

/**
 * What taking a suggestion does to the text. Words that go take a space with them, and leave their capital to the next
 * word.
 */
export function editOf(text: string, { span, quote }: Pick<Finding, 'span' | 'quote'>, suggestion: Suggestion): Edit {
  if (suggestion !== '') return { span, quote, to: suggestion }
  const after = /^,?\s*/.exec(text.slice(span.end))?.[0] ?? ''
  const comma = /,\s*$/.exec(text.slice(0, span.start))
  if (comma && /^([.,;!?]|$)/.test(text.slice(span.end))) return edit(text, comma.index, span.end, '')
  const before = text[span.start - 1]
  if (before !== undefined && /[^\S\n]/.test(before) && !/^[^\S\n]/.test(after))
    return edit(text, span.start - 1, span.end, '')
  const isCapital = quote.charAt(0) !== quote.charAt(0).toLowerCase()
  const end = span.end + after.replace(/\n[^]*/, '').length
  const next = text.charAt(end)
  return isCapital && next ? edit(text, span.start, end + 1, next.toUpperCase()) : edit(text, span.start, end, '')
}

const edit = (text: string, start: number, end: number, to: string): Edit => ({
  span: { start, end },
  quote: text.slice(start, end),
  to,
})
