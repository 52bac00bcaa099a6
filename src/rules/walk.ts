import type { Word } from '../language/words.ts'
import { gapLength } from './element.ts'
import type { Step, Steps } from './steps.ts'

/** Where a pattern stood: indexes of words, end exclusive. `all` is the whole of it, which may be wider than the mark. */
export interface Place {
  from: number
  to: number
  all: { from: number; to: number }
}

/** Told of a place; answers whether that was enough. */
export type Tell = (place: Place) => boolean

/** What a step asks of a comma before the next word: there may be none, there may be one, there must be one. */
type Comma = 'none' | 'may' | 'must'

/** Follows patterns along the words of one sentence. Adverbs may stand between the words where it is loose. */
export class Walk {
  readonly #words: readonly Word[]
  readonly #isLoose: boolean
  #pattern!: Steps
  #first = 0
  #tell!: Tell
  /** Where each step began, as indexes of words. */
  readonly #path: number[] = []

  constructor(words: readonly Word[], isLoose: boolean) {
    this.#words = words
    this.#isLoose = isLoose
  }

  /** Tells of each way in which a pattern stands from the word `first` on, until told that it is enough. */
  start(pattern: Steps, first: number, tell: Tell): boolean {
    this.#pattern = pattern
    this.#first = first
    this.#tell = tell
    return this.#goOn(0, first, 'none')
  }

  /** Goes on with a step, the next word being the one at `at`. */
  #goOn(number: number, at: number, comma: Comma): boolean {
    const step = this.#pattern.steps[number]
    if (!step) return this.#stood(at)
    this.#path[number] = at
    const next = number + 1
    if (step.kind === 'option') {
      const comes = step.isAfterBreak ? 'must' : comma
      return this.#goOn(next, at, comes) || this.#goOn(step.past, at, comes)
    }
    if (step.kind === 'comma') return this.#goOn(next, at, 'may')
    if (step.isAnything && at === this.#first && number > 0 && number < this.#pattern.leading) {
      return this.#goOn(next, at, comma)
    }
    if (this.#takes(step, next, at, comma)) return true
    const mayPass = this.#isLoose && at !== this.#first && this.#words[at]?.isAdverb
    return mayPass === true && this.#goOn(number, at + 1, 'may')
  }

  #takes(step: Step, next: number, at: number, comma: Comma): boolean {
    if (step.kind === 'start') return at === 0 && this.#goOn(next, at, 'none')
    if (step.kind === 'end') return at === this.#words.length && this.#goOn(next, at, 'none')
    if (step.kind === 'gap') return this.#gap(step.isAfterBreak || comma === 'must', next, at)
    const word = this.#words[at]
    if (!word || !(step.kind === 'words' ? isOneOf(step.forms, word) : step.isOf(word))) return false
    return this.#fits(at, word.hasBreak, step.isAfterBreak, comma) && this.#goOn(next, at + 1, 'none')
  }

  /** Whether a word stands in one piece with the words before it, or after a comma where one is wanted. */
  #fits(at: number, hasBreak: boolean, isAfterBreak: boolean, comma: Comma): boolean {
    if (isAfterBreak || comma === 'must') return hasBreak
    return !hasBreak || comma === 'may' || at === this.#first
  }

  /** Up to three words, and not past a comma or the like save one before them. */
  #gap(isAfterBreak: boolean, next: number, at: number): boolean {
    if (isAfterBreak && !this.#words[at]?.hasBreak) return false
    const most = Math.min(at + gapLength, this.#words.length)
    for (let to = at; ; to++) {
      if (this.#goOn(next, to, isAfterBreak && to === at ? 'may' : 'none')) return true
      if (to >= most || (this.#words[to]?.hasBreak && !(isAfterBreak && to === at))) return false
    }
  }

  #stood(at: number): boolean {
    const { mark, steps } = this.#pattern
    const from = this.#path[mark.from] ?? this.#first
    const to = mark.to === steps.length ? at : (this.#path[mark.to] ?? at)
    return to > from && this.#tell({ from, to, all: { from: this.#first, to: at } })
  }
}

/** Whether a word is one of these, or short for one. */
const isOneOf = (forms: ReadonlySet<string>, { form, also }: Word): boolean =>
  forms.has(form) || (also?.some((each) => forms.has(each)) ?? false)
