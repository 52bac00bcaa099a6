import { wordClasses, type WordClass } from '../language/word-classes.ts'
import type { Word } from '../language/words.ts'
import type { Element, Sequence } from './element.ts'
import { sequencesOf, type PatternSource } from './pattern.ts'
import { Walk } from './walk.ts'

/** A pattern and whose it is. */
interface Owned<Owner> extends Sequence {
  owner: Owner
}

/** Longer sets of words than this are asked one by one, but for the first elements, which many patterns share. */
const longestMapped = 6
const mostShared = 1

/**
 * Every pattern of every rule in one tree of words, so that a sentence is read once for all of them. A word that starts
 * no pattern costs one look into a map.
 */
export class Trie<Owner> {
  readonly words = new Map<string, Bud<Owner>[]>()
  /** Long sets of words: a map of them all would be slower to make than to do without. */
  readonly sets: { forms: ReadonlySet<string>; next: Bud<Owner> }[] = []
  readonly classes: { name: WordClass; next: Bud<Owner> }[] = []
  readonly gaps: Bud<Owner>[] = []
  readonly options: { elements: readonly Element[]; next: Bud<Owner> }[] = []
  /** What stands here only at the edge of a sentence. */
  start?: Bud<Owner>
  end?: Bud<Owner>
  /** The patterns that end here. */
  readonly ends: Owned<Owner>[] = []
  /** Whether any pattern goes on from here. */
  readonly hasMore: boolean
  /** Whether all go on with words of the map: most nodes do, and then nothing else need be asked. */
  readonly isPlain: boolean

  /** @param patterns all that have come to here, `depth` elements in */
  constructor(patterns: readonly Owned<Owner>[], depth: number) {
    const buds = new Map<string, Bud<Owner>>()
    for (const pattern of patterns) {
      const element = pattern.elements[depth]
      if (!element) this.ends.push(pattern)
      else {
        const bud = buds.get(element.key) ?? this.#add(element, depth)
        buds.set(element.key, bud)
        bud.patterns.push(pattern)
      }
    }
    this.hasMore = buds.size > 0
    this.isPlain = this.#others() === 0
  }

  #others(): number {
    const edges = (this.start ? 1 : 0) + (this.end ? 1 : 0)
    return edges + this.sets.length + this.classes.length + this.gaps.length + this.options.length
  }

  #add({ piece, isAfterBreak }: Element, depth: number): Bud<Owner> {
    const next = new Bud<Owner>(isAfterBreak, depth + 1)
    if (piece.is === 'words') this.#addWords(piece.forms, next, depth)
    else if (piece.is === 'class') this.classes.push({ name: piece.name, next })
    else if (piece.is === 'gap') this.gaps.push(next)
    else if (piece.is === 'option') this.options.push({ elements: piece.elements, next })
    else this[piece.is] = next
    return next
  }

  #addWords(forms: ReadonlySet<string>, next: Bud<Owner>, depth: number): void {
    if (forms.size > longestMapped && depth > mostShared) return void this.sets.push({ forms, next })
    for (const form of forms) {
      const there = this.words.get(form)
      if (there) there.push(next)
      else this.words.set(form, [next])
    }
  }
}

/**
 * A node that is made when it is first reached. Most patterns' words stand in no letter, and the worker must answer
 * soon after it starts.
 */
export class Bud<Owner> {
  readonly patterns: Owned<Owner>[] = []
  readonly isAfterBreak: boolean
  readonly #depth: number
  #node: Trie<Owner> | undefined

  constructor(isAfterBreak: boolean, depth: number) {
    this.isAfterBreak = isAfterBreak
    this.#depth = depth
  }

  get node(): Trie<Owner> {
    return (this.#node ??= new Trie(this.patterns, this.#depth))
  }
}

/** A tree of patterns, and whether adverbs may stand between their words. */
export interface Patterns<Owner> {
  trie: Trie<Owner>
  isLoose: boolean
}

/** Where a pattern stood: indexes of words, end exclusive. */
export interface Stood<Owner> {
  owner: Owner
  from: number
  to: number
  /** The whole pattern, context and all, which may be wider than what is underlined. */
  all: { from: number; to: number }
}

/** @throws where a pattern cannot be read, saying why */
export function patternsOf<Owner>(
  patterns: Iterable<{ source: PatternSource; owner: Owner }>,
  isLoose: boolean,
): Patterns<Owner> {
  const owned = [...patterns].flatMap(({ source, owner }) => sequencesOf(source).map((each) => ({ ...each, owner })))
  return { trie: new Trie(owned, 0), isLoose }
}

/** Tells `report` every pattern that starts at the word `first` of a sentence. */
export function standingAt<Owner>(
  { trie, isLoose }: Patterns<Owner>,
  words: readonly Word[],
  first: number,
  report: (stood: Stood<Owner>) => void,
): void {
  if (canStart(trie, words, first)) new Walk(words, first, isLoose, report).goOn(trie, first, false)
}

/** Most words start no pattern: one look into a map is all that they cost. */
function canStart<Owner>(trie: Trie<Owner>, words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  return (
    startsWith(trie, word) ||
    (at === 0 && trie.start !== undefined) ||
    trie.gaps.length > 0 ||
    trie.classes.some(({ name, next }) => mayFollow(next.node, words[at + 1]) && wordClasses[name](word))
  )
}

const startsWith = <Owner>({ words }: Trie<Owner>, { form, also }: Word): boolean =>
  words.has(form) || (also?.some((each) => words.has(each)) ?? false)

/** Whether a pattern ends here or could go on: a cheap look before the walk. */
const mayFollow = <Owner>(trie: Trie<Owner>, word: Word | undefined): boolean =>
  word === undefined || trie.ends.length > 0 || startsWith(trie, word) || !trie.isPlain || word.isAdverb
