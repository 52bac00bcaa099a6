import type { Sentence } from 'nlcst'

type Part = Sentence['children'][number]

/**
 * A sentence of retext-english, cut where it took the stop after a number ("£40. We …"), a time ("3 p.m. Please …") or
 * a last word that is also short for something ("let us in. It …", "etc. They …") for part of the word.
 *
 * @returns runs of nodes, each one sentence
 */
export function sentencesIn({ children }: Sentence, text: string): Part[][] {
  const runs: Part[][] = [[]]
  children.forEach((node, at) => {
    runs.at(-1)?.push(node)
    if (node.type === 'WhiteSpaceNode' && isEnd(runs.at(-1) ?? [], children[at + 1], text)) runs.push([])
  })
  return runs.map(trimmed).filter((run) => run.length > 0)
}

function isEnd(run: readonly Part[], next: Part | undefined, text: string): boolean {
  const [first, last] = [run[0], run.at(-1)]
  const before = text.slice(first?.position?.start.offset, last?.position?.start.offset)
  const after = text.slice(next?.position?.start.offset)
  // "1. The form" begins a list.
  return (
    /\s/.test(before) && /(?:\d%?|\b(?:in|etc|[ap]\.?m))\.["'”’)]*$/i.test(before) && /^["'“‘(]*\p{Lu}/u.test(after)
  )
}

const trimmed = (run: Part[]): Part[] => (run.at(-1)?.type === 'WhiteSpaceNode' ? run.slice(0, -1) : run)
