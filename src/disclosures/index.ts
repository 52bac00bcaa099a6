import { parseParagraph, type Paragraph } from '../language/paragraph.ts'
import { paragraphSpans } from '../language/paragraphs.ts'
import { matcherOf } from '../rules/matcher.ts'
import type { Span } from '../finding.ts'
import bereavement from './bereavement.ts'
import domesticAbuse from './domestic-abuse.ts'
import type { Disclosure, DisclosureId } from './disclosure.ts'
import illnessOrDisability from './illness-or-disability.ts'
import mentalHealth from './mental-health.ts'
import suicideRisk from './suicide-risk.ts'
import terminalIllness from './terminal-illness.ts'

/** Every disclosure that we look for. */
export const disclosures: readonly Disclosure[] = [
  bereavement,
  domesticAbuse,
  illnessOrDisability,
  mentalHealth,
  suicideRisk,
  terminalIllness,
]

/** Where a text tells of something. */
export interface Told extends Span {
  id: DisclosureId
}

const matches = matcherOf(disclosures)

/** What a paragraph tells of. Offsets are into the paragraph. */
export const toldIn = (paragraph: Paragraph): Told[] =>
  matches(paragraph).map(({ rule, start, end }) => ({ id: rule.id, start, end }))

/** What a message or a letter tells of, in the order of the text. Offsets are into `text`, in UTF-16 code units. */
export function disclosuresIn(text: string): Told[] {
  return paragraphSpans(text)
    .flatMap(({ start: from, end: to }) =>
      toldIn(parseParagraph(text.slice(from, to))).map(({ id, start, end }) => ({
        id,
        start: from + start,
        end: from + end,
      })),
    )
    .toSorted((a, b) => a.start - b.start)
}
