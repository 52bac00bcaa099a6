import type { WordClass } from '../language/word-classes.ts'

/** One step of a pattern. */
export interface Element {
  /** What it finds. */
  piece: Piece
  /** A comma, bracket or dash must stand before it; without this, none may. */
  isAfterBreak: boolean
  /** The same for all elements that find the same. */
  key: string
}

/** What a step finds: one of some words, a kind of word, up to three of any, an edge of the sentence, or all this or nothing. */
export type Piece =
  | { is: 'words'; forms: ReadonlySet<string> }
  | { is: 'class'; name: WordClass }
  | { is: 'gap' | 'start' | 'end' }
  | { is: 'option'; elements: readonly Element[] }

/** A pattern, read. It starts with no option, so that its first word is known. */
export interface Sequence {
  elements: readonly Element[]
  /** The elements to underline, end exclusive. */
  mark: { from: number; to: number }
}

/** How many words `...` may stand for. */
export const gapLength = 3

export const elementOf = (piece: Piece): Element => ({ piece, isAfterBreak: false, key: keyOf(piece) })

function keyOf(piece: Piece): string {
  if (piece.is === 'words') return [...piece.forms].join('/')
  if (piece.is === 'option') return `(${piece.elements.map(({ key }) => key).join(' ')})`
  return piece.is === 'class' ? `#${piece.name}` : `^${piece.is}`
}

/** The same element where a comma or the like is wanted before it. */
export const afterBreak = (element: Element): Element => ({ ...element, isAfterBreak: true, key: `,${element.key}` })
