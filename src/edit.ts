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
export function editOf(text: string, finding: Pick<Finding, 'span' | 'quote'>, suggestion: Suggestion): Edit {
  return withArticle(text, plainEdit(text, finding, suggestion))
}

function plainEdit(text: string, { span, quote }: Pick<Finding, 'span' | 'quote'>, suggestion: Suggestion): Edit {
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

/** "an alleged leak" → "a leak": the article goes with the word that now follows it. */
function withArticle(text: string, change: Edit): Edit {
  const [whole, is = '', space = ''] = /\b(an?)(\s+)$/i.exec(text.slice(0, change.span.start)) ?? []
  const after = change.to + text.slice(change.span.end)
  if (whole === undefined || !/^[a-z]/i.test(after)) return change
  const [was, fits] = [change.quote, after].map((words) => (startsWithVowel(words) ? 'an' : 'a'))
  // "Flat A is old": no article, since it would not have fitted before.
  if (is.toLowerCase() !== was || was === fits) return change
  const article = is.charAt(0) + (fits === 'an' ? 'n' : '')
  return edit(text, change.span.start - whole.length, change.span.end, article + space + change.to)
}

/** By sound, as far as letters tell it: "an hour", "a unit", "a European". */
const startsWithVowel = (word: string): boolean =>
  /^(hour|honest|heir)/i.test(word) || (/^[aeiou]/i.test(word) && !/^(uni([^n]|$)|use|eu|one\b|once)/i.test(word))

const edit = (text: string, start: number, end: number, to: string): Edit => ({
  span: { start, end },
  quote: text.slice(start, end),
  to,
})
