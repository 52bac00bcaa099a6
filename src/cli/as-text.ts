import { words } from '../words.ts'
import { foremost, type Finding } from '../finding.ts'
import type { LetterReport } from '../letter.ts'

/**
 * A report for people, as a compiler would print it: place, words, what to do, better words.
 *
 * @param name of the file, for the first line
 * @param text that was checked, to tell lines by
 */
export function reportAsText(name: string, text: string, report: LetterReport): string {
  const { readingAge, words } = report
  const findings = foremost(report.findings)
  const age = readingAge === undefined ? '' : `, reading age ${readingAge}`
  const things =
    findings.length === 1 ? '1 thing' : `${findings.length || 'nothing'}${findings.length ? ' things' : ''}`
  return [
    `${name}: ${things} to look at (${words} words${age})`,
    ...findings.map((finding) => asLines(finding, text)),
  ].join('\n')
}

function asLines(
  { span, quote, severity, rule, title, why, suggestions, instead, weighed }: Finding,
  text: string,
): string {
  const before = text.slice(0, span.start)
  const line = before.split('\n').length
  const column = span.start - before.lastIndexOf('\n')
  const better = suggestions.map((better) => (better ? `“${better}”` : 'leave it out')).join(' or ')
  return [
    `  ${line}:${column}  ${severity}  “${quote.replace(/\s+/g, ' ')}”  (${rule})`,
    `      ${title}${better ? `: ${better}` : ''}`,
    `      ${why}`,
    ...(weighed?.length ? [`      ${words.card.weighed}: ${inQuotes(weighed)}`] : []),
    ...(better || !instead ? [] : [`      For example: “${instead}”`]),
  ].join('\n')
}

const inQuotes = (all: readonly string[]) => all.map((each) => `“${each}”`).join(', ')
