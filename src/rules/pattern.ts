import { formsOf, spellings } from '../language/forms.ts'
import { wordClasses, type WordClass } from '../language/word-classes.ts'
import { plainForms } from '../language/words.ts'
import type { Element, Piece, Sequence } from './element.ts'

/**
 * The small language in which rules say what they look for. Case, curly marks, hyphens and short forms never matter.
 *
 * | typed | finds |
 * | --- | --- |
 * | `you failed` | these words, one after the other |
 * | `alleged/supposed` | one or the other |
 * | `{fail, refuse}` | any form of one of these words: failed, refusing |
 * | `(have)` | this, or nothing |
 * | `*` | any one word |
 * | `...` | up to three words |
 * | `#date` | a kind of word: see language/word-classes.ts |
 * | `,` | a comma, dash or bracket here; without it the words must stand in one piece |
 * | `(,)` | a comma, or none |
 * | `^` `$` | the sentence starts, ends here |
 * | `[…]` | underlines only this part |
 */
export type PatternSource = string

/** What a pattern is typed of: its elements, each made once, and the signs between them. */
type Token = Element | ',' | '[' | ']' | '(' | ')'

/** Reads a pattern. @throws where it cannot be read, saying why */
export function sequenceOf(source: PatternSource): Sequence {
  const pieces = source.match(/\{[^}]*\}|\.\.\.|[()[\],^$*]|#\w+|[^\s(){}[\],]+/g) ?? []
  const tokens = pieces.flatMap((typed): Token[] => (signs.has(typed) ? [typed as Token] : elementsOf(typed, source)))
  const { elements, mark } = group(tokens, source)
  if (elements.length === 0) throw new Error(`“${source}” is empty`)
  return { elements, mark }
}

/** Reads tokens up to the bracket that closes them, and takes them off the list. */
function group(tokens: Token[], source: string, isInside = false): Sequence {
  const elements: Element[] = []
  let from = 0
  let to: number | undefined
  let isAfterBreak = false
  for (let token = tokens.shift(); token !== ')'; token = tokens.shift()) {
    if (token === undefined) {
      if (isInside) throw new Error(`“${source}” opens a bracket and does not close it`)
      return { elements, mark: { from, to: to ?? elements.length } }
    }
    if (isInside && (token === '[' || token === ']')) throw new Error(`in “${source}”, [ ] stands inside ( )`)
    if (token === ',') isAfterBreak = true
    else if (token === '[') from = elements.length
    else if (token === ']') to = elements.length
    else {
      const element =
        token === '(' ? elementOf({ is: 'option', elements: group(tokens, source, true).elements }) : token
      elements.push(isAfterBreak ? { ...element, isAfterBreak } : element)
      isAfterBreak = false
    }
  }
  if (!isInside) throw new Error(`“${source}” closes a bracket that it did not open`)
  return { elements, mark: { from, to: elements.length } }
}

const elementOf = (piece: Piece): Element => ({ piece, isAfterBreak: false })

const signs = new Set(['(', ')', '[', ']', ','])

const known = new Map<string, readonly Element[]>()

/** Patterns name the same words and sets again and again, so each is worked out once. */
function elementsOf(typed: string, source: string): Element[] {
  const elements = known.get(typed) ?? piecesOf(typed, source).map(elementOf)
  known.set(typed, elements)
  return [...elements]
}

function piecesOf(typed: string, source: string): Piece[] {
  if (typed === '...') return [{ is: 'gap' }]
  if (typed === '^') return [{ is: 'start' }]
  if (typed === '$') return [{ is: 'end' }]
  if (typed === '*') return [{ is: 'class', name: 'any' }]
  if (typed.startsWith('#')) return [{ is: 'class', name: classNamed(typed.slice(1), source) }]
  if (typed.startsWith('{')) return [formsOfAny(typed.slice(1, -1).split(','), source)]
  if (typed.includes('/')) return [eitherOf(typed.split('/'), source)]
  return plainForms(typed).map((form) => words(spellings(form)))
}

const words = (forms: readonly string[]): Piece => ({ is: 'words', forms: new Set(forms) })

function formsOfAny(typed: readonly string[], source: string): Piece {
  const long = typed.find((word) => plainForms(word.trim()).length !== 1)
  if (long) throw new Error(`in “${source}”, “${long.trim()}” is not one word: only single words can stand in { }`)
  return words(typed.flatMap((word) => formsOf(word.trim())))
}

function eitherOf(typed: readonly string[], source: string): Piece {
  const forms = typed.map((word) => plainForms(word))
  const long = forms.find((parts) => parts.length !== 1)
  if (!long) return words(forms.flatMap(([form = '']) => spellings(form)))
  const said = long.length === 0 ? 'an empty alternative' : `“${long.join(' ')}” is not one word`
  throw new Error(`in “${source}”, ${said}: only single words can stand either side of /`)
}

function classNamed(name: string, source: string): WordClass {
  if (name in wordClasses) return name as WordClass
  throw new Error(`in “${source}”, #${name} is not a kind of word: ${Object.keys(wordClasses).join(', ')}`)
}
