import type { Span } from '../finding.ts'

/**
 * Where the paragraphs of a text stand. A blank line ends a paragraph, and so does the end of a line, unless the line
 * was only wrapped: e-mail programs break long lines, and a sentence must not fall in two.
 *
 * @returns spans in order, without the line breaks around them; blank lines are left out, and lines that begin with `>`,
 *   since they quote the message that is answered
 */
export function paragraphSpans(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  let lineStart = 0
  const close = (end: number) => {
    if (/^\s*[^\s>]/.test(text.slice(start, end))) spans.push({ start, end })
  }
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', lineStart)) {
    if (!isWrapped(text.slice(lineStart, at), text.slice(at + 1, at + 60))) {
      close(at)
      start = at + 1
    }
    lineStart = at + 1
  }
  close(text.length)
  return spans
}

/** Shorter lines than this were ended by hand: names, addresses, lists. */
const shortestWrapped = 45

/** A long line that stops in mid-sentence and goes on below with a small letter or a bracket. */
function isWrapped(line: string, next: string): boolean {
  const trimmed = line.trimEnd()
  return trimmed.length >= shortestWrapped && !/[.!?:;]["'”’)]*$/.test(trimmed) && /^[a-z(]/.test(next)
}
