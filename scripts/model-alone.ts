/** Answers the corpus's cases by the small model alone, with no rule: for `npm run score`. One JSON object a line. */
import { createInterface } from 'node:readline'
import { parseParagraph } from '../src/language/paragraph.ts'
import { paragraphSpans } from '../src/language/paragraphs.ts'
import { undertonesIn } from '../src/model/undertone.ts'

for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line) as { id: string; text: string }
  const findings = paragraphSpans(text).flatMap(({ start: from, end: to }) =>
    undertonesIn(parseParagraph(text.slice(from, to))).map(({ category, start, end }) => ({
      category,
      start: from + start,
      end: from + end,
    })),
  )
  console.log(JSON.stringify({ id, findings }))
}
