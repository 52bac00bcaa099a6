import { search, type Match } from '../finder.ts'
import { rule } from '../rule.ts'

/** Words that give orders or threaten. Initials and headings in capitals are let be. */
const loud =
  /\b(?:MUST|NEVER|STOP|FINAL|WARNING|URGENT|DO NOT|MUST NOT|IMMEDIATE|IMMEDIATELY|NOTICE|DEMAND|REMINDER|OVERDUE|LAST|CHANCE|UNACCEPTABLE|FORTHWITH|BREACH|FORBIDDEN|PROHIBITED|ALWAYS|EVICTION|LEGAL ACTION|WILL|SHALL|CANNOT|NOW|IGNORE)\b/
const run = /\p{Lu}{2,}(?:['’\s,:–-]+\p{Lu}{2,})+!*/gu
const alone = /\b(?:MUST|NEVER|IMMEDIATELY|FORTHWITH|URGENT|FINAL|STOP|WARNING)\b!*/g
const barked =
  /\b(?:do it|must|stop|immediately|warning|warned|now|again|not|reply|pay|unacceptable)\b[^.!?,;\n“”"]{0,30}!+/gi

/** Code, since the matcher does not see capitals within a word. */
function shouts({ text }: { text: string }): Match[] {
  if (!/[A-ZÀ-Þ]{3}|!/.test(text)) return []
  const runs = [...text.matchAll(run)].filter(([words]) => loud.test(words))
  const all = [...runs, ...text.matchAll(alone), ...text.matchAll(barked)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    suggestions: [],
    phrase: 'capitals',
  }))
  const inOrder = all.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return inOrder.filter((match, at) => !inOrder.slice(0, at).some((earlier) => match.start < earlier.end))
}

export default rule({
  id: 'coercive/shouting',
  title: 'Write it in small letters',
  why: 'Capitals and exclamation marks feel like shouting, and capitals are harder to read.',
  source: 'RNIB, clear print guidance',
  severity: 'advisory',
  find: search(shouts),
  instead: 'Please ring me by [date].',
  examples: {
    flags: [
      '{FINAL WARNING}',
      'You {MUST} reply.',
      'The hall is not a store, so clear it today. {Do it now!}',
      '{DO NOT IGNORE THIS LETTER}',
    ],
    allows: ['Your BOILER SERVICE is on Monday.', 'NHS and DWP staff can help.', 'Thank you!', 'STAGE ONE RESPONSE'],
  },
})
