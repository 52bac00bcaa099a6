import type { Finding } from '../finding.ts'

/**
 * Findings carried through an edit, until the checker has answered: those before the change stay, those after it move,
 * those that it touched go. So a mark never sits on the wrong words.
 */
export function throughEdit(findings: readonly Finding[], before: string, after: string): Finding[] {
  if (before === after) return [...findings]
  const start = commonStart(before, after)
  const end = commonEnd(before, after, start)
  const by = after.length - before.length
  const changeEnd = before.length - end
  return findings.flatMap((finding) => {
    const { span } = finding
    if (span.end <= start && !growsWord(after, span.end, start)) return [finding]
    if (span.start >= changeEnd) return [{ ...finding, span: { start: span.start + by, end: span.end + by } }]
    return []
  })
}

/** Typing straight on after a marked word makes it another word. */
const growsWord = (after: string, spanEnd: number, start: number) =>
  spanEnd === start && /^[\p{L}\p{N}]/u.test(after.slice(start, start + 2))

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start
  let length = 0
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++
  return length
}

/** How far from its place a finding's words are looked for, in code units. */
const reach = 200

/**
 * A finding whose words stand at its span in this text: itself, or moved to the nearest place where they do.
 *
 * @returns none where the words are gone: the draft has moved on
 */
export function believed<Placed extends Pick<Finding, 'span' | 'quote'>>(
  finding: Placed,
  text: string,
): Placed | undefined {
  const { span, quote } = finding
  if (text.startsWith(quote, span.start)) return finding
  const from = Math.max(0, span.start - reach)
  const near = text.slice(from, span.end + reach)
  const places: number[] = []
  for (let at = near.indexOf(quote); at !== -1; at = near.indexOf(quote, at + 1)) places.push(from + at)
  const nearest = places.toSorted((a, b) => Math.abs(a - span.start) - Math.abs(b - span.start))[0]
  return nearest === undefined ? undefined : { ...finding, span: { start: nearest, end: nearest + quote.length } }
}
