import type { WordClass } from '../language/word-classes.ts'

/** One step of a pattern. */
export interface Element {
  /** What it finds. */
  piece: Piece
  /** A comma, bracket or dash must stand before it; without this, none may. */
  isAfterBreak: boolean
}

/** What a step finds: one of some words, a kind of word, up to three of any, an edge of the sentence, or all this or nothing. */
export type Piece =
  | { is: 'words'; forms: ReadonlySet<string> }
  | { is: 'class'; name: WordClass }
  | { is: 'gap' | 'start' | 'end' }
  | { is: 'option'; elements: readonly Element[] }

/** A pattern, read. */
export interface Sequence {
  elements: readonly Element[]
  /** The elements to underline, end exclusive. */
  mark: { from: number; to: number }
}

/** How many words `...` may stand for. */
export const gapLength = 3
