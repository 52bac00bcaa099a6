import { wordClasses, type WordClass } from '../language/word-classes.ts'
import type { Word } from '../language/words.ts'
import type { Element, Sequence } from './element.ts'

/** A pattern laid flat, so that it is followed without looking inside anything. */
export interface Steps {
  steps: readonly Step[]
  /** The steps to underline, end exclusive. */
  mark: { from: number; to: number }
  /**
   * Steps before this one stand in leading options or come first: of `(the) (*) leak`, `* leak` says no more than
   * `leak`, so that a leading `*` takes no word unless it was typed first.
   */
  leading: number
}

export interface Step {
  kind: 'words' | 'class' | 'gap' | 'start' | 'end' | 'option' | 'comma'
  /** For words: any of these. */
  forms: ReadonlySet<string>
  /** For a class: whether a word is of it. */
  isOf: (word: Word) => boolean
  /** For a gap and the class of all words. */
  isAnything: boolean
  isAfterBreak: boolean
  /** For an option: the step after all that is in it. */
  past: number
}

export function stepsOf({ elements, mark }: Sequence): Steps {
  const steps: Step[] = []
  const starts = elements.map((element) => {
    const start = steps.length
    lay(element, steps)
    return start
  })
  const at = (element: number) => starts[element] ?? steps.length
  const firstNeeded = elements.findIndex(({ piece }) => piece.is !== 'option')
  return {
    steps,
    mark: { from: at(mark.from), to: at(mark.to) },
    leading: firstNeeded < 0 ? steps.length : at(firstNeeded) + 1,
  }
}

function lay({ piece, isAfterBreak }: Element, steps: Step[]): void {
  const step = { ...plain, isAfterBreak }
  if (piece.is === 'words') steps.push({ ...step, kind: 'words', forms: piece.forms })
  else if (piece.is === 'class') steps.push({ ...step, ...classStep(piece.name) })
  else if (piece.is === 'gap') steps.push({ ...step, kind: 'gap', isAnything: true })
  else if (piece.is !== 'option') steps.push({ ...step, kind: piece.is })
  else if (piece.elements.length === 0) steps.push({ ...step, kind: 'comma' })
  else {
    const option: Step = { ...step, kind: 'option' }
    steps.push(option)
    for (const inside of piece.elements) lay(inside, steps)
    option.past = steps.length
  }
}

const classStep = (name: WordClass) =>
  ({ kind: 'class', isOf: wordClasses[name], isAnything: name === 'any' }) satisfies Partial<Step>

const plain = { forms: new Set<string>(), isOf: () => false, isAnything: false, past: 0 }
