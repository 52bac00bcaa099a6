import { automatedReadability } from 'automated-readability'
import { colemanLiau } from 'coleman-liau'
import { fleschKincaid } from 'flesch-kincaid'
import { gunningFog } from 'gunning-fog'
import { smogFormula } from 'smog-formula'
import { syllable } from 'syllable'
import type { Sentence } from './paragraph.ts'

/** What the readability formulas count. Sums of two are counts again, so a paragraph is counted once. */
export interface Counts {
  sentence: number
  word: number
  letter: number
  syllable: number
  /** Words of three syllables or more. */
  polysillabicWord: number
}

export const noCounts: Counts = { sentence: 0, word: 0, letter: 0, syllable: 0, polysillabicWord: 0 }

export const addCounts = (a: Counts, b: Counts): Counts => ({
  sentence: a.sentence + b.sentence,
  word: a.word + b.word,
  letter: a.letter + b.letter,
  syllable: a.syllable + b.syllable,
  polysillabicWord: a.polysillabicWord + b.polysillabicWord,
})

/** Fewer words than this are a name, an address line or a heading, not a sentence to be read. */
const shortestSentence = 4

export function countsOf(sentences: readonly Sentence[]): Counts {
  return sentences
    .filter(({ words }) => words.length >= shortestSentence)
    .map(countSentence)
    .reduce(addCounts, noCounts)
}

function countSentence({ words }: Sentence): Counts {
  const counts = { ...noCounts, sentence: 1, word: words.length }
  for (const { form } of words) {
    const syllables = syllablesOf(form)
    counts.letter += form.length
    counts.syllable += syllables
    if (syllables >= 3) counts.polysillabicWord++
  }
  return counts
}

const known = new Map<string, number>()
const mostKnown = 20_000

/** Letters write the same words again and again, so each is counted once. */
function syllablesOf(form: string): number {
  const before = known.get(form)
  if (before !== undefined) return before
  const count = syllable(form)
  if (known.size < mostKnown) known.set(form, count)
  return count
}

/** Below this the formulas say more about one long word than about the letter. */
const fewestWords = 25

/**
 * The age in years at which most people could read the text: the middle one of five school-grade formulas (ARI,
 * Coleman–Liau, Flesch–Kincaid, Gunning fog, SMOG), plus five, since first grade starts at six. GOV.UK writes for
 * people of nine.
 */
export function readingAge(counts: Counts): number | undefined {
  if (counts.word < fewestWords) return undefined
  const forFormulas = { ...counts, character: counts.letter, complexPolysillabicWord: counts.polysillabicWord }
  const grades = [automatedReadability, colemanLiau, fleschKincaid, gunningFog, smogFormula]
    .map((formula) => formula(forFormulas))
    .toSorted((a, b) => a - b)
  const middle = grades[2]
  return middle !== undefined && Number.isFinite(middle) ? Math.max(5, Math.round(middle + 5)) : undefined
}
