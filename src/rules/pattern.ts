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

export interface Element {
  piece: Piece
  isAfterBreak: boolean
  /** The same for all elements that find the same. */
  key: string
}

export type Piece =
  { is: 'words'; forms: readonly string[] } | { is: 'class'; name: WordClass } | { is: 'gap' | 'start' | 'end' }

/** One way through a pattern, its options chosen. */
export interface Sequence {
  elements: readonly Element[]
  /** The elements to underline, end exclusive. */
  mark: { from: number; to: number }
}

/** How many words `...` may stand for. */
export const gapLength = 3

/** What a pattern is typed of: its elements, each made once, and the signs between them. */
type Token = Element | ',' | '[' | ']' | '(' | ')'

/** All ways through a pattern. @throws where the pattern cannot be read, saying why */
export function sequencesOf(source: PatternSource): Sequence[] {
  const pieces = source.match(/\{[^}]*\}|\.\.\.|[()[\],^$*]|#\w+|[^\s(){}[\],]+/g) ?? []
  const tokens = pieces.flatMap((typed): Token[] =>
    ['(', ')', '[', ']', ','].includes(typed) ? [typed as Token] : piecesOf(typed, source).map(elementOf),
  )
  return alternatives(tokens, source).map((chosen) => sequence(chosen, source))
}

/** Each `( )` doubles the ways: with what is in it, and without. */
function alternatives(tokens: readonly Token[], source: string): Token[][] {
  const open = tokens.indexOf('(')
  if (open === -1) return [[...tokens]]
  const close = tokens.indexOf(')', open)
  if (close === -1) throw new Error(`“${source}” opens a bracket and does not close it`)
  const [before, inside] = [tokens.slice(0, open), tokens.slice(open + 1, close)]
  return alternatives(tokens.slice(close + 1), source).flatMap((rest) => [
    [...before, ...inside, ...rest],
    [...before, ...rest],
  ])
}

function sequence(tokens: readonly Token[], source: string): Sequence {
  const elements: Element[] = []
  let from = 0
  let to: number | undefined
  let isAfterBreak = false
  for (const token of tokens) {
    if (token === ',') isAfterBreak = true
    else if (token === '[') from = elements.length
    else if (token === ']') to = elements.length
    else if (typeof token !== 'string') {
      elements.push(isAfterBreak ? { ...token, isAfterBreak, key: `,${token.key}` } : token)
      isAfterBreak = false
    }
  }
  if (elements.length === 0) throw new Error(`“${source}” is empty`)
  return { elements, mark: { from, to: to ?? elements.length } }
}

const elementOf = (piece: Piece): Element => ({ piece, isAfterBreak: false, key: keyOf(piece) })

function keyOf(piece: Piece): string {
  if (piece.is === 'words') return piece.forms.join('/')
  return piece.is === 'class' ? `#${piece.name}` : `^${piece.is}`
}

function piecesOf(typed: string, source: string): Piece[] {
  if (typed === '...') return [{ is: 'gap' }]
  if (typed === '^') return [{ is: 'start' }]
  if (typed === '$') return [{ is: 'end' }]
  if (typed === '*') return [{ is: 'class', name: 'any' }]
  if (typed.startsWith('#')) return [{ is: 'class', name: classNamed(typed.slice(1), source) }]
  if (typed.startsWith('{'))
    return [
      words(
        typed
          .slice(1, -1)
          .split(',')
          .flatMap((word) => formsOf(word.trim())),
      ),
    ]
  if (typed.includes('/')) return [eitherOf(typed.split('/'), source)]
  return plainForms(typed).map((form) => words(spellings(form)))
}

const words = (forms: readonly string[]): Piece => ({ is: 'words', forms: [...new Set(forms)] })

function eitherOf(typed: readonly string[], source: string): Piece {
  const forms = typed.map((word) => plainForms(word))
  const long = forms.find((parts) => parts.length !== 1)
  if (!long) return words(forms.flat().flatMap(spellings))
  const said = long.length === 0 ? 'an empty alternative' : `“${long.join(' ')}” is not one word`
  throw new Error(`in “${source}”, ${said}: only single words can stand either side of /`)
}

function classNamed(name: string, source: string): WordClass {
  if (name in wordClasses) return name as WordClass
  throw new Error(`in “${source}”, #${name} is not a kind of word: ${Object.keys(wordClasses).join(', ')}`)
}
