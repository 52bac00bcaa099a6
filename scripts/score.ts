/** Scores the checker on the corpus, where it is at hand, each half by itself: `npm run score`. */
import { rewritesReport } from './rewrites.ts'
import { corpus, hasCorpus, parts, score } from './scoring.ts'

if (!hasCorpus) {
  console.error(`The corpus is not at hand: it would be at ${corpus}.`)
  process.exit(2)
}

const show = (value: number | null | undefined) =>
  (value === null || value === undefined ? '–' : value.toFixed(3)).padStart(7)
const row = (name: string, ...values: (number | null | undefined)[]) =>
  console.log(name.padEnd(34) + values.map(show).join(''))

for (const file of ['sentences.jsonl', 'letters.jsonl']) {
  const [even, odd] = [score(file, 'even'), score(file, 'odd')]
  console.log(`\n${file} (${even.cases} and ${odd.cases} cases)`.padEnd(35) + '   even    odd')
  row('any tone or stigma: F1', even.anyTone.f1, odd.anyTone.f1)
  row('  recall', even.anyTone.recall, odd.anyTone.recall)
  row('  precision', even.anyTone.precision, odd.anyTone.precision)
  row('macro-F1 over categories', even.macroF1, odd.macroF1)
  row('false alarms per 1,000 words', even.falseAlarmsPer1000Words, odd.falseAlarmsPer1000Words)
  for (const [name, { f1, n }] of Object.entries(even.categories)) {
    if (n > 0) row(`  ${name}: F1`, f1, odd.categories[name]?.f1)
  }
}
console.log('\nany tone or stigma: F1'.padEnd(35) + '   even    odd')
for (const part of parts) {
  for (const file of ['sentences.jsonl', 'letters.jsonl']) {
    row(`${part}, ${file}`, score(file, 'even', part).anyTone.f1, score(file, 'odd', part).anyTone.f1)
  }
}
const quotes = score('public/quotes.jsonl')
const clean = score('public/clean.txt')
console.log('\nreal letters and good public writing')
row('quotes.jsonl: recall', quotes.anyTone.recall)
row('clean.txt: false alarms per 1,000', clean.falseAlarmsPer1000Words)

const [even, odd] = [rewritesReport('even'), rewritesReport('odd')]
console.log(`\nrewrites.jsonl (${even.cases} and ${odd.cases} cases)`.padEnd(35) + '   even    odd')
const shares = {
  flagged: '`before` flagged',
  offered: '  and a rewrite offered',
  leftAlone: '`after` left alone',
  whole: 'all three',
} as const
for (const [name, title] of Object.entries(shares)) {
  const key = name as keyof typeof shares
  row(title, even[key] / even.cases, odd[key] / odd.cases)
}
