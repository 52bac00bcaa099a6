import { wordClasses, type WordClass } from '../language/word-classes.ts'
import type { Word } from '../language/words.ts'
import { gapLength, sequencesOf, type Element, type PatternSource } from './pattern.ts'

/**
 * Every pattern of every rule in one tree of words, so that a sentence is read once for all of them. A word that starts
 * no pattern costs one look into a map.
 */
export interface Trie<Owner> {
  words: Map<string, Trie<Owner>[]>
  classes: { name: WordClass; next: Trie<Owner> }[]
  gap?: Trie<Owner>
  /** What stands here only at the edge of a sentence. */
  start?: Trie<Owner>
  end?: Trie<Owner>
  ends: { owner: Owner; mark: { from: number; to: number }; length: number }[]
  isAfterBreak: boolean
  /** Adverbs may stand between the words. */
  isLoose: boolean
  children: Map<string, Trie<Owner>>
}

/** Where a pattern stood: indexes of words, end exclusive. */
export interface Stood<Owner> {
  owner: Owner
  from: number
  to: number
  /** The whole pattern, context and all, which may be wider than what is underlined. */
  all: { from: number; to: number }
}

const emptyTrie = <Owner>(isLoose: boolean, isAfterBreak = false): Trie<Owner> => ({
  words: new Map(),
  classes: [],
  ends: [],
  isAfterBreak,
  isLoose,
  children: new Map(),
})

export function trieOf<Owner>(
  patterns: Iterable<{ source: PatternSource; owner: Owner }>,
  isLoose: boolean,
): Trie<Owner> {
  const root = emptyTrie<Owner>(isLoose)
  for (const { source, owner } of patterns) {
    for (const { elements, mark } of sequencesOf(source)) {
      const last = elements.reduce(childFor, root)
      last.ends.push({ owner, mark, length: elements.length })
    }
  }
  return root
}

function childFor<Owner>(parent: Trie<Owner>, { piece, isAfterBreak, key }: Element): Trie<Owner> {
  const known = parent.children.get(key)
  if (known) return known
  const child = emptyTrie<Owner>(parent.isLoose, isAfterBreak)
  parent.children.set(key, child)
  if (piece.is === 'words') {
    for (const form of piece.forms) {
      const there = parent.words.get(form)
      if (there) there.push(child)
      else parent.words.set(form, [child])
    }
  } else if (piece.is === 'class') parent.classes.push({ name: piece.name, next: child })
  else parent[piece.is] = child
  return child
}

/** Most words start no pattern: one look into a map is all that they cost. */
export const canStart = <Owner>(trie: Trie<Owner>, word: Word): boolean =>
  trie.words.has(word.form) ||
  trie.classes.length > 0 ||
  trie.start !== undefined ||
  (word.also?.some((form) => trie.words.has(form)) ?? false)

/** Tells `report` every pattern that starts at the word `first` of a sentence. */
export function standingAt<Owner>(
  trie: Trie<Owner>,
  words: readonly Word[],
  first: number,
  report: (stood: Stood<Owner>) => void,
): void {
  const path: number[] = []
  const arrive = (node: Trie<Owner>, at: number) => {
    for (const { owner, mark, length } of node.ends) {
      const from = path[mark.from] ?? first
      const to = mark.to === length ? at : (path[mark.to] ?? at)
      if (to > from) report({ owner, from, to, all: { from: first, to: at } })
    }
    goOn(node, at, false)
  }
  const goOn = (node: Trie<Owner>, at: number, mayBreak: boolean) => {
    const take = (next: Trie<Owner> | undefined, to: number) => {
      if (!next) return
      path.push(at)
      arrive(next, to)
      path.pop()
    }
    if (at === 0) take(node.start, at)
    if (at === words.length) take(node.end, at)
    const word = words[at]
    if (!word) return
    const isFirst = at === first
    const step = (next: Trie<Owner>) => {
      if (isFirst || word.hasBreak === next.isAfterBreak || (mayBreak && word.hasBreak)) take(next, at + 1)
    }
    node.words.get(word.form)?.forEach(step)
    word.also?.forEach((form) => node.words.get(form)?.forEach(step))
    for (const { name, next } of node.classes) if (wordClasses[name](word)) step(next)
    for (let to = at; node.gap && to <= reach(words, at); to++) take(node.gap, to)
    if (node.isLoose && !isFirst && wordClasses.adverb(word)) goOn(node, at + 1, true)
  }
  goOn(trie, first, false)
}

/** How far a gap that starts at a word may go: three words, and not past a comma or the like. */
function reach(words: readonly Word[], at: number): number {
  const most = Math.min(at + gapLength, words.length)
  for (let to = at; to < most; to++) if (words[to]?.hasBreak) return to
  return most
}
