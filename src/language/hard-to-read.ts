import type { Root, Sentence as SentenceNode } from 'nlcst'
import retextReadability from 'retext-readability'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Span } from '../finding.ts'
import type { Paragraph } from './paragraph.ts'

/** The age whose readers should manage. GOV.UK writes for nine; one sentence may be harder than the letter. */
const age = 14

/** How many of the seven formulas must agree. */
const agreeing = 5 / 7

/**
 * The sentences of a paragraph that retext-readability calls hard. It looks every word up in two long lists, which is
 * slow, so it is given only the sentences that are long enough to be hard at all.
 *
 * @param fewestWords shorter sentences are not looked at
 */
export function hardSentences(paragraph: Paragraph, fewestWords: number): Span[] {
  const long = paragraph.sentences.filter(({ words }) => words.length >= fewestWords)
  if (long.length === 0) return []
  const starts = new Set(long.map(({ start }) => start))
  const file = new VFile(paragraph.text)
  plugin.runSync(onlySentences(paragraph.tree, starts), file)
  return file.messages.flatMap(({ place }) =>
    place && 'start' in place ? [{ start: place.start.offset ?? 0, end: place.end.offset ?? 0 }] : [],
  )
}

const plugin = unified().use(retextReadability, { age, threshold: agreeing })

/** The tree with all other sentences left out; positions stay as they were. */
function onlySentences(tree: Root, starts: ReadonlySet<number>): Root {
  const kept = tree.children.flatMap((block): SentenceNode[] =>
    block.type === 'ParagraphNode'
      ? block.children.filter(
          (node): node is SentenceNode => node.type === 'SentenceNode' && starts.has(node.position?.start.offset ?? -1),
        )
      : [],
  )
  return { type: 'RootNode', children: [{ type: 'ParagraphNode', children: kept }] }
}
