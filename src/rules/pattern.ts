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
 * | `(,)` | a comma, or none |
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

/** What a pattern is typed of: its elements, each made once, and the signs between them. */
type Token = Element | ',' | '[' | ']' | '(' | ')'

/** A pattern, read; as many ways as its leading options leave. @throws where it cannot be read, saying why */
export function sequencesOf(source: PatternSource): Sequence[] {
  const pieces = source.match(/\{[^}]*\}|\.\.\.|[()[\],^$*]|#\w+|[^\s(){}[\],]+/g) ?? []
  const tokens = pieces.flatMap((typed): Token[] => (signs.has(typed) ? [typed as Token] : elementsOf(typed, source)))
  const { elements, mark } = group(tokens, source)
  if (elements.length === 0) throw new Error(`“${source}” is empty`)
  return withoutEarlyOptions({ elements, mark })
    .map((way) => startingWithWords(way, elements[0]))
    .filter((way) => way.elements.length > 0)
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
      elements.push(isAfterBreak ? afterBreak(element) : element)
      isAfterBreak = false
    }
  }
  if (!isInside) throw new Error(`“${source}” closes a bracket that it did not open`)
  return { elements, mark: { from, to: elements.length } }
}

const afterBreak = (element: Element): Element => ({ ...element, isAfterBreak: true, key: `,${element.key}` })

/**
 * The early options of a pattern are taken both ways, with what is in them and without: each way then shares its words
 * with other patterns, which is quick to follow. The later ones stay, or the ways would grow past counting.
 */
const mostWays = 4

/** Takes the first option both ways, again and again, while there are not too many ways; a leading one always. */
function withoutEarlyOptions(pattern: Sequence): Sequence[] {
  let ways = [pattern]
  for (;;) {
    const urgent = ways.findIndex(({ elements }) => elements.some((element, at) => isUrgent(element, at)))
    const next = urgent >= 0 || ways.length >= mostWays ? urgent : ways.findIndex((way) => optionIn(way) >= 0)
    const way = ways[next]
    if (!way) return ways
    ways = ways.toSpliced(next, 1, ...bothWays(way, optionIn(way)))
  }
}

/**
 * Of `(the) (*) leak`, the way `* leak` says no more than `leak`, but would start at every word of a letter. So what is
 * left at the start of a way, and was not typed there, goes.
 */
function startingWithWords({ elements, mark }: Sequence, typed: Element | undefined): Sequence {
  const [first, ...rest] = elements
  const isAnything = first?.piece.is === 'gap' || (first?.piece.is === 'class' && first.piece.name === 'any')
  if (!isAnything || first === typed) return { elements, mark }
  return startingWithWords({ elements: rest, mark: { from: Math.max(0, mark.from - 1), to: mark.to - 1 } }, typed)
}

/** A leading option hides the first word of a pattern; one of a comma alone, `(,)`, has no word to follow. */
const isUrgent = ({ piece }: Element, at: number): boolean =>
  piece.is === 'option' && (at === 0 || piece.elements.length === 0)

function optionIn({ elements }: Sequence): number {
  const urgent = elements.findIndex((element, at) => isUrgent(element, at))
  return urgent >= 0 ? urgent : elements.findIndex(({ piece }) => piece.is === 'option')
}

function bothWays({ elements, mark }: Sequence, at: number): Sequence[] {
  const option = elements[at]
  if (option?.piece.is !== 'option') return []
  const rest = elements.slice(at + 1)
  const isComma = option.piece.elements.length === 0
  return [option.piece.elements, []].map((inside, way) => {
    const chosen = [...inside, ...rest]
    const first = chosen[0]
    if (first && (option.isAfterBreak || (isComma && way === 0))) chosen[0] = afterBreak(first)
    const move = (edge: number) => (edge > at ? edge + inside.length - 1 : edge)
    return { elements: [...elements.slice(0, at), ...chosen], mark: { from: move(mark.from), to: move(mark.to) } }
  })
}

const signs = new Set(['(', ')', '[', ']', ','])

const known = new Map<string, readonly Element[]>()

/** Patterns name the same words and sets again and again, so each is worked out once. */
function elementsOf(typed: string, source: string): Element[] {
  const elements = known.get(typed) ?? piecesOf(typed, source).map(elementOf)
  known.set(typed, elements)
  return [...elements]
}

const elementOf = (piece: Piece): Element => ({ piece, isAfterBreak: false, key: keyOf(piece) })

function keyOf(piece: Piece): string {
  if (piece.is === 'words') return [...piece.forms].join('/')
  if (piece.is === 'option') return `(${piece.elements.map(({ key }) => key).join(' ')})`
  return piece.is === 'class' ? `#${piece.name}` : `^${piece.is}`
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
  if (!long) return words(forms.flat().flatMap(spellings))
  const said = long.length === 0 ? 'an empty alternative' : `“${long.join(' ')}” is not one word`
  throw new Error(`in “${source}”, ${said}: only single words can stand either side of /`)
}

function classNamed(name: string, source: string): WordClass {
  if (name in wordClasses) return name as WordClass
  throw new Error(`in “${source}”, #${name} is not a kind of word: ${Object.keys(wordClasses).join(', ')}`)
}
