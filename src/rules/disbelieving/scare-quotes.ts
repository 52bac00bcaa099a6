import type { Paragraph } from '../../language/paragraph.ts'
import { search } from '../finder.ts'
import { rule } from '../rule.ts'

/** Words for what a resident lives through. Marks round one of these sneer; round a whole sentence they only quote. */
const lived =
  /^(?:damp|mou?ld|leaks?|flood(?:ing)?|noise|harass\w*|abus\w*|bull\w*|threat\w*|discriminat\w*|racis\w*|disab\w*|ill\w*|anxi\w*|depress\w*|pain|injur\w*|assault\w*|attack\w*|frighten\w*|scared|terrified|afraid|unsafe|stress\w*|distress\w*|trauma\w*|emergenc\w*|urgent|infestation|rats?|mice|rude\w*|upset|ignored|unbearable|unliv\w*|uninhabitable|danger\w*|vulnerab\w*|violen\w*|hate|freezing|evidence|proof|carer|condition|suffer\w*|asthma|victim\w*|homeless|health|hazard\w*|intimidat\w*|humiliat\w*|sewage|damage|complaint|concerns?|nightmare|autis\w*|adhd|sleepless)$/i

/** Reporting someone's words, or taking ours back, is what quotation marks are for. */
const quoting =
  /\b(?:wrote|words?|not (?:to )?say|avoid|instead of|called (?:it|you|him|her|them)|asked|read|reads|marked|headed|wrong|sorry|choose|select|press|type|text|option|form|heading|box|sign|mean|means)\b/i

/** One word or two between quotation marks of any kind. */
const marked = /["“‘']([\p{L}-]+(?: [\p{L}-]+)?)["”’'](?!\p{L})/gu

function scareQuotes({ text, sentences }: Paragraph) {
  return [...text.matchAll(marked)].flatMap((found) => {
    const [quotation, inside = ''] = found
    if (!inside.split(' ').some((word) => lived.test(word))) return []
    const sentence = sentences.find(({ start, end }) => start <= found.index && found.index < end)
    if (!sentence || quoting.test(text.slice(sentence.start, sentence.end))) return []
    const before = /[\p{L}’']+ $/u.exec(text.slice(sentence.start, found.index))
    if (!before) return []
    // The word before is underlined as well, since what lies wholly inside quotation marks is left alone.
    const start = found.index - before[0].length
    return [{ start, end: found.index + quotation.length, suggestions: [before[0] + inside], phrase: 'scare quotes' }]
  })
}

export default rule({
  id: 'disbelieving/scare-quotes',
  title: 'Take the quotation marks off words for what people live through',
  why: 'Marks round a single word such as damp or harassment read like a sneer.',
  source: 'Our own reading of letters',
  find: search((paragraph) => (/["“‘']/.test(paragraph.text) ? scareQuotes(paragraph) : [])),
  examples: {
    flags: ['We looked into {the “harassment”} on the stairs.', 'He did not see {your "mould"} on Monday.'],
    allows: [
      'You wrote that you were “frightened”, and I can see why.',
      'Your text came under the heading “Leaks and damp”.',
      'You told us: “The damp is back and nobody came.”',
    ],
  },
})
