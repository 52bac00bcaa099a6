import type { Word } from '../language/words.ts'

const numbers = new Map<string, number>()

/** The number of a word that patterns name. A number is quicker to look up than a word. */
export function numberOf(form: string): number {
  const before = numbers.get(form)
  if (before !== undefined) return before
  numbers.set(form, numbers.size)
  return numbers.size - 1
}

/** Which words that patterns name stand in a sentence: those whose mark is of this turn. */
export interface Marks {
  of: Uint32Array
  turn: number
  words: readonly number[]
}

const marks: Marks = { of: new Uint32Array(1 << 15), turn: 0, words: [] }

/** Marks the words of a sentence. The marks hold until the next sentence is marked. */
export function mark(words: readonly Word[]): Marks {
  if (marks.of.length < numbers.size) marks.of = new Uint32Array(numbers.size * 2)
  marks.turn++
  marks.words = numbersIn(words)
  for (const word of marks.words) marks.of[word] = marks.turn
  return { ...marks }
}

/** The numbers in each sentence, and how many numbers there were when it was read: patterns are read when needed. */
const read = new WeakMap<readonly Word[], { numbers: readonly number[]; of: number }>()

function numbersIn(words: readonly Word[]): readonly number[] {
  const before = read.get(words)
  if (before?.of === numbers.size) return before.numbers
  const found = new Set<number>()
  const add = (form: string) => {
    const number = numbers.get(form)
    if (number !== undefined) found.add(number)
  }
  for (const { form, also } of words) {
    add(form)
    also?.forEach(add)
  }
  read.set(words, { numbers: [...found], of: numbers.size })
  return [...found]
}
