import { wordClasses } from '../language/word-classes.ts'
import type { Word } from '../language/words.ts'
import { gapLength, type Element } from './element.ts'
import type { Bud, Stood, Trie } from './trie.ts'

/**
 * One walk through the tree of patterns along the words of a sentence. It runs thousands of times while a letter is
 * checked, so it makes no functions and no lists on its way.
 */
export class Walk<Owner> {
  readonly #words: readonly Word[]
  readonly #first: number
  readonly #isLoose: boolean
  readonly #report: (stood: Stood<Owner>) => void
  /** Where each element that was passed began, as indexes of words. */
  readonly #path: number[] = []

  constructor(words: readonly Word[], first: number, isLoose: boolean, report: (stood: Stood<Owner>) => void) {
    this.#words = words
    this.#first = first
    this.#isLoose = isLoose
    this.#report = report
  }

  /** Goes on from a node, the next word being the one at `at`. `mayBreak`: a comma before it is no hindrance. */
  goOn(node: Trie<Owner>, at: number, mayBreak: boolean): void {
    if (!node.isPlain) this.#edges(node, at, mayBreak)
    const word = this.#words[at]
    if (!word) return
    this.#stepAll(node.words.get(word.form), at, mayBreak)
    if (word.also) for (const form of word.also) this.#stepAll(node.words.get(form), at, mayBreak)
    if (!node.isPlain) this.#kinds(node, word, at, mayBreak)
    if (this.#isLoose && at !== this.#first && word.isAdverb) this.goOn(node, at + 1, true)
  }

  /** Goes on with what needs no word: the edges of the sentence, and options. */
  #edges(node: Trie<Owner>, at: number, mayBreak: boolean): void {
    if (node.start && at === 0) this.#take(node.start, at, at, false)
    if (node.end && at === this.#words.length) this.#take(node.end, at, at, false)
    for (const { elements, next } of node.options) {
      this.#take(next, at, at, mayBreak)
      this.#inside(elements, 0, at, mayBreak, (to) => this.#take(next, at, to, false))
    }
  }

  /** Goes on with long sets, kinds of word, and gaps. */
  #kinds(node: Trie<Owner>, word: Word, at: number, mayBreak: boolean): void {
    for (const { forms, next } of node.sets) if (isOneOf(forms, word)) this.#step(next, at, mayBreak)
    for (const { name, next } of node.classes) if (wordClasses[name](word)) this.#step(next, at, mayBreak)
    for (const gap of node.gaps) this.#gap(gap, at)
  }

  #gap(gap: Bud<Owner>, at: number): void {
    if (gap.isAfterBreak && !this.#words[at]?.hasBreak) return
    const last = reach(this.#words, at, gap.isAfterBreak)
    for (let to = at; to <= last; to++) this.#take(gap, at, to, gap.isAfterBreak && to === at)
  }

  #stepAll(nodes: readonly Bud<Owner>[] | undefined, at: number, mayBreak: boolean): void {
    if (nodes) for (const next of nodes) this.#step(next, at, mayBreak)
  }

  #step(next: Bud<Owner>, at: number, mayBreak: boolean): void {
    if (this.#fits(at, next.isAfterBreak, mayBreak)) this.#take(next, at, at + 1, false)
  }

  /** Whether the word at `at` stands in one piece with the words before it, or after a comma where one is wanted. */
  #fits(at: number, isAfterBreak: boolean, mayBreak: boolean): boolean {
    const hasBreak = this.#words[at]?.hasBreak ?? false
    if (at === this.#first) return hasBreak || !isAfterBreak
    return hasBreak === isAfterBreak || (mayBreak && hasBreak)
  }

  /** Passes an element that stands from `at` to `to`, and tells of the patterns that end with it. */
  #take({ node }: Bud<Owner>, at: number, to: number, mayBreak: boolean): void {
    this.#path.push(at)
    for (const { owner, mark, elements } of node.ends) {
      const from = this.#path[mark.from] ?? this.#first
      const end = mark.to === elements.length ? to : (this.#path[mark.to] ?? to)
      if (end > from) this.#report({ owner, from, to: end, all: { from: this.#first, to } })
    }
    if (node.hasMore) this.goOn(node, to, mayBreak)
    this.#path.pop()
  }

  /** Follows what stands in an option, and tells where it ends. */
  #inside(
    elements: readonly Element[],
    which: number,
    at: number,
    mayBreak: boolean,
    then: (to: number) => void,
  ): void {
    const element = elements[which]
    if (!element) return then(at)
    const { piece, isAfterBreak } = element
    const next = (to: number, mayBreakThen = false) => this.#inside(elements, which + 1, to, mayBreakThen, then)
    if (piece.is === 'option') {
      next(at, mayBreak)
      return this.#inside(piece.elements, 0, at, mayBreak, next)
    }
    if (piece.is === 'start' ? at === 0 : piece.is === 'end' && at === this.#words.length) return next(at)
    const word = this.#words[at]
    if (!word) return
    if (piece.is === 'gap') {
      for (let to = at, last = reach(this.#words, at, isAfterBreak); to <= last; to++) next(to)
    } else if (isWord(piece, word) && this.#fits(at, isAfterBreak, mayBreak)) next(at + 1)
    if (this.#isLoose && word.isAdverb) this.#inside(elements, which, at + 1, true, then)
  }
}

/** Whether a word is one of these, or short for one. */
const isOneOf = (forms: ReadonlySet<string>, { form, also }: Word): boolean =>
  forms.has(form) || (also?.some((each) => forms.has(each)) ?? false)

const isWord = (piece: Element['piece'], word: Word): boolean =>
  piece.is === 'words' ? isOneOf(piece.forms, word) : piece.is === 'class' && wordClasses[piece.name](word)

/** How far a gap that starts at a word may go: three words, and not past a comma or the like save one before it. */
function reach(words: readonly Word[], at: number, isAfterBreak: boolean): number {
  const most = Math.min(at + gapLength, words.length)
  for (let to = at; to < most; to++) if (words[to]?.hasBreak && !(isAfterBreak && to === at)) return to
  return most
}
