import { commonness } from '../language/common-words.ts'
import type { Word } from '../language/words.ts'
import type { Sequence } from './element.ts'
import { sequenceOf, type PatternSource } from './pattern.ts'
import { stepsOf, type Steps } from './steps.ts'
import { Walk, type Place } from './walk.ts'
import { mark, numberOf, type Marks } from './word-numbers.ts'

/** Where a pattern stood, and whose it is. */
export interface Stood<Owner> extends Place {
  owner: Owner
}

interface Owned<Owner> {
  owner: Owner
  sequence: Sequence
  /** Made when first followed: most patterns never are, and the worker must answer soon after it starts. */
  steps?: Steps
  /** Sets of words, as numbers, of which each must have one in the sentence; rarest first. */
  needed: readonly (readonly number[])[]
  /** The last search that looked at it. */
  turn: number
}

/** Patterns that need the same word. */
interface Shelf<Owner> {
  owned: Owned<Owner>[]
  /**
   * For each: how many words there are in the next set that it needs, and these; none where they are many. All in one
   * row, since most patterns go no further than this and memory is slow.
   */
  next: number[]
}

/** Patterns, each kept under the rarest words that it cannot do without: most are never looked at. */
export interface Patterns<Owner> {
  shelves: ReadonlyMap<number, Shelf<Owner>>
  /** The few that name no word. */
  others: readonly Owned<Owner>[]
  /** Adverbs may stand between the words. */
  isLoose: boolean
}

const longestRow = 8

/** @throws where a pattern cannot be read, saying why */
export function patternsOf<Owner>(
  patterns: Iterable<{ source: PatternSource; owner: Owner }>,
  isLoose: boolean,
): Patterns<Owner> {
  const shelves = new Map<number, Shelf<Owner>>()
  const others: Owned<Owner>[] = []
  for (const { source, owner } of patterns) {
    const owned = ownedBy(owner, source)
    const [rarest, second = []] = owned.needed
    const next = second.length > longestRow ? [] : second
    if (!rarest) others.push(owned)
    for (const word of rarest ?? []) {
      const shelf = shelves.get(word) ?? { owned: [], next: [] }
      shelves.set(word, shelf)
      shelf.owned.push(owned)
      shelf.next.push(next.length, ...next)
    }
  }
  return { shelves, others, isLoose }
}

function ownedBy<Owner>(owner: Owner, source: PatternSource): Owned<Owner> {
  const sequence = sequenceOf(source)
  const sets = sequence.elements.flatMap(({ piece }) => (piece.is === 'words' ? numbered(piece.forms) : []))
  const needed = sets.toSorted((a, b) => a.weight - b.weight).map(({ numbers }) => numbers)
  return { owner, sequence, needed, turn: 0 }
}

/** A set of words as numbers, and how often one of them is to be expected. */
interface Numbered {
  numbers: readonly number[]
  weight: number
}

const known = new WeakMap<ReadonlySet<string>, Numbered>()

function numbered(forms: ReadonlySet<string>): Numbered {
  const before = known.get(forms)
  if (before) return before
  const numbers = [...forms].map(numberOf)
  const weight = [...forms].reduce((sum, form) => sum + commonness(form), 0)
  known.set(forms, { numbers, weight })
  return { numbers, weight }
}

/**
 * Tells of every pattern that starts at one of the words from `first` to `last`, end exclusive, until `report` answers
 * that it is enough.
 */
export function standingIn<Owner>(
  { shelves, others, isLoose }: Patterns<Owner>,
  words: readonly Word[],
  report: (stood: Stood<Owner>) => boolean,
  first = 0,
  last = words.length,
): void {
  const marks = mark(words)
  const walk = new Walk(words, isLoose)
  const isEnough = (owned: Owned<Owner>): boolean => {
    if (owned.turn === marks.turn || !hasAll(owned.needed, marks)) return false
    owned.turn = marks.turn
    const tell = (place: Place) => report({ owner: owned.owner, ...place })
    const steps = (owned.steps ??= stepsOf(owned.sequence))
    for (let at = first; at < last; at++) if (walk.start(steps, at, tell)) return true
    return false
  }
  for (const word of marks.words) {
    const shelf = shelves.get(word)
    if (shelf && someOn(shelf, marks, isEnough)) return
  }
  others.some(isEnough)
}

/** Looks at each pattern of a shelf whose next set of words has one in the sentence, until one is enough. */
function someOn<Owner>(
  { owned, next }: Shelf<Owner>,
  marks: Marks,
  isEnough: (owned: Owned<Owner>) => boolean,
): boolean {
  let at = 0
  for (const each of owned) {
    const end = at + 1 + (next[at] ?? 0)
    let mayStand = end === at + 1
    for (at++; at < end; at++) mayStand ||= marks.of[next[at] ?? 0] === marks.turn
    if (mayStand && isEnough(each)) return true
  }
  return false
}

function hasAll(needed: readonly (readonly number[])[], { of, turn }: Marks): boolean {
  // The first is known to stand.
  for (let at = 1; at < needed.length; at++) if (!needed[at]?.some((word) => of[word] === turn)) return false
  return true
}
