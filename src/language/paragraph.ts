import type { Root } from 'nlcst'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import type { Span } from '../finding.ts'
import { quotedSpans } from './quotes.ts'
import { sentencesIn } from './sentence-ends.ts'
import { wordsOf, type Word } from './words.ts'

/** A paragraph as rules see it. All offsets are into `text`, in UTF-16 code units. */
export interface Paragraph {
  text: string
  sentences: Sentence[]
  /** What stands in quotation marks: other people's words. */
  quoted: Span[]
  /** The tree of retext-english, for the plugins of retext. */
  tree: Root
}

export interface Sentence extends Span {
  words: Word[]
}

const parser = unified().use(retextEnglish)

/** Takes a paragraph apart: one parse, one walk, each word put in its plain form once. */
export function parseParagraph(text: string): Paragraph {
  const tree = parser.parse(text) as Root
  const sentences: Sentence[] = []
  for (const block of tree.children) {
    if (block.type !== 'ParagraphNode') continue
    for (const node of block.children) {
      if (node.type !== 'SentenceNode' || !node.position) continue
      for (const nodes of sentencesIn(node, text)) {
        const [start, end] = [nodes[0]?.position?.start.offset ?? 0, nodes.at(-1)?.position?.end.offset ?? 0]
        sentences.push({ start, end, words: wordsOf(nodes, text) })
      }
    }
  }
  return { text, sentences, quoted: quotedSpans(text), tree }
}
