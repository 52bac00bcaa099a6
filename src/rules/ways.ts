import { afterBreak, type Element, type Sequence } from './element.ts'

/**
 * The early options of a pattern are taken both ways, with what is in them and without: each way then shares its words
 * with other patterns, which is quick to follow. The later ones stay, or the ways would grow past counting.
 */
const mostWays = 4

/** The ways through a pattern. Each starts with a word where it can: no option, no gap. */
export const waysThrough = (pattern: Sequence): Sequence[] =>
  withoutEarlyOptions(pattern)
    .map((way) => startingWithWords(way, pattern.elements[0]))
    .filter(({ elements }) => elements.length > 0)

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
