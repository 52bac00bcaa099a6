import { formsOf, spellings } from '../language/forms.ts'
import { wordClasses, type WordClass } from '../language/word-classes.ts'
import { plainForms } from '../language/words.ts'

/**
 * The small language in which rules say what they look for. Case, curly marks, hyphens and short forms never matter.
 *
 * | typed | finds |
 * | --- | --- |
 * | `you failed` | these words, one after the other |
 * | `alleged/so-called` | one or the other |
 * | `{fail, refuse}` | any form of one of these words: failed, refusing |
 * | `(have)` | this, or nothing |
 * | `*` | any one word |
 * | `...` | up to three words |
 * | `#date` | a kind of word: see language/word-classes.ts |
 * | `,` | a comma, dash or bracket here; without it the words must stand in one piece |
 * | `^` `$` | the sentence starts, ends here |
 * | `[…]` | underlines only this part |
 */
export type PatternSource = string

export type Element = { isAfterBreak: boolean } & Piece

type Piece =
  { is: 'words'; forms: readonly string[] } | { is: 'class'; name: WordClass } | { is: 'gap' | 'start' | 'end' }

/** One way through a pattern, its options chosen. */
export interface Sequence {
  elements: Element[]
  /** The elements to underline, end exclusive. */
  mark: { from: number; to: number }
}

/** How many words `...` may stand for. */
export const gapLength = 3

/** All ways through a pattern. @throws where the pattern cannot be read, saying why */
export function sequencesOf(source: PatternSource): Sequence[] {
  const pieces = source.match(/\{[^}]*\}|\.\.\.|[()[\],^$*]|#\w+|[^\s(){}[\],]+/g) ?? []
  return alternatives(pieces, source).map((chosen) => sequence(chosen, source))
}

/** Each `( )` doubles the ways: with what is in it, and without. */
function alternatives(pieces: readonly string[], source: string): string[][] {
  const open = pieces.indexOf('(')
  if (open === -1) return [[...pieces]]
  const close = pieces.indexOf(')', open)
  if (close === -1) throw new Error(`“${source}” opens a bracket and does not close it`)
  const [before, inside] = [pieces.slice(0, open), pieces.slice(open + 1, close)]
  return alternatives(pieces.slice(close + 1), source).flatMap((rest) => [
    [...before, ...inside, ...rest],
    [...before, ...rest],
  ])
}

function sequence(pieces: readonly string[], source: string): Sequence {
  const elements: Element[] = []
  let from = 0
  let to: number | undefined
  let isAfterBreak = false
  for (const piece of pieces) {
    if (piece === ',') isAfterBreak = true
    else if (piece === '[') from = elements.length
    else if (piece === ']') to = elements.length
    else {
      elements.push(
        ...elementsOf(piece, source).map((element, index) => ({
          ...element,
          isAfterBreak: isAfterBreak && index === 0,
        })),
      )
      isAfterBreak = false
    }
  }
  if (!elements.some(({ is }) => is === 'words')) throw new Error(`“${source}” names no word`)
  return { elements, mark: { from, to: to ?? elements.length } }
}

function elementsOf(piece: string, source: string): Piece[] {
  const words = (forms: string[]) => ({ is: 'words' as const, forms: [...new Set(forms.flatMap(spellings))] })
  if (piece === '...') return [{ is: 'gap' }]
  if (piece === '^') return [{ is: 'start' }]
  if (piece === '$') return [{ is: 'end' }]
  if (piece === '*') return [{ is: 'class', name: 'any' }]
  if (piece.startsWith('#')) return [{ is: 'class', name: classNamed(piece.slice(1), source) }]
  if (piece.startsWith('{'))
    return [
      words(
        piece
          .slice(1, -1)
          .split(',')
          .flatMap((word) => formsOf(word.trim())),
      ),
    ]
  if (piece.includes('/')) {
    const forms = piece.split('/').map((word) => plainForms(word))
    const long = forms.find((parts) => parts.length !== 1)
    if (long)
      throw new Error(
        `in “${source}”, “${long.join(' ')}” is not one word: only single words can stand either side of /`,
      )
    return [words(forms.flat())]
  }
  return plainForms(piece).map((form) => words([form]))
}

function classNamed(name: string, source: string): WordClass {
  if (name in wordClasses) return name as WordClass
  throw new Error(`in “${source}”, #${name} is not a kind of word: ${Object.keys(wordClasses).join(', ')}`)
}
