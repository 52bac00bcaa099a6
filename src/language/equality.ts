import retextEquality from 'retext-equality'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Span } from '../finding.ts'
import type { Paragraph } from './paragraph.ts'

/** What retext-equality noticed: where, and which of its entries it was. */
export interface EqualityMatch extends Span {
  /** The words as they stand, in small letters. */
  words: string
  expected: readonly string[]
}

const plugin = unified().use(retextEquality)

/**
 * What retext-equality notices in a paragraph. It walks the tree twice and puts every word in its own plain form, which
 * costs more than all our rules, so it is asked only where one of `words` stands.
 *
 * @param words first words, in small letters, of what the caller would take up
 */
export function equalityMatches(paragraph: Paragraph, words: ReadonlySet<string>): EqualityMatch[] {
  if (!paragraph.sentences.some((sentence) => sentence.words.some(({ form }) => words.has(form)))) return []
  const file = new VFile(paragraph.text)
  plugin.runSync(paragraph.tree, file)
  return file.messages.flatMap(({ place, actual, expected }) =>
    place && 'start' in place
      ? [
          {
            start: place.start.offset ?? 0,
            end: place.end.offset ?? 0,
            words: (actual ?? '').toLowerCase(),
            expected: expected ?? [],
          },
        ]
      : [],
  )
}
