import type { Span } from '../finding.ts'

/**
 * Where somebody else's words are quoted: two words or more between quotation marks. A single word in quotation marks
 * is not speech; it is the writer's raised eyebrow.
 *
 * @returns the spans between the marks, in order, without the marks
 */
export function quotedSpans(text: string): Span[] {
  if (!/["“‘']/.test(text)) return []
  const spans: Span[] = []
  for (const found of text.matchAll(quotation)) {
    const words = found[1] ?? found[2] ?? found[3] ?? found[4] ?? ''
    const start = found.index + 1
    if (/\S\s+\S/.test(words)) spans.push({ start, end: start + words.length })
  }
  return spans
}

/** Double and single marks, curly and straight. An apostrophe opens nothing: a letter stands before it. */
const quotation =
  /“([^“”]{2,600})”|(?<!\d)"([^"]{2,600})"|‘([^‘]{2,600}?)’(?!\p{L})|(?<![\p{L}\p{N}])'(?=\p{L})([^']{2,300}?(?:'\p{L}[^']{0,300}?){0,9})(?<!s)'(?!\p{L})/gu
