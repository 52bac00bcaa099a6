import { hardSentences } from '../../language/hard-to-read.ts'
import type { Sentence } from '../../language/paragraph.ts'
import { countsOf, readingAge } from '../../language/reading-age.ts'
import { search } from '../finder.ts'
import { rule } from '../rule.ts'
import { isLong } from './long.ts'

/** Shorter sentences are hard for their words, and other rules speak of these. The formulas are slow, too. */
const fewestWords = 30

/** A look that costs next to nothing: by our own count it is for nobody younger than this. */
const surelyEasy = 13

function mayBeHard(sentence: Sentence): boolean {
  if (sentence.words.length < fewestWords) return false
  return (readingAge(countsOf([sentence])) ?? surelyEasy) >= surelyEasy
}

/** The parser takes “stage 2. Please reply” for one sentence. */
const isTwo = /[.!?]["”’)]?\s+\p{Lu}/u

export default rule({
  id: 'hard-sentence/hard-to-read',
  title: 'Use shorter words here, or say it in two sentences',
  why: 'This is a lot to take in at one reading, above all for a reader who is worried about their home.',
  source: 'Seven readability formulas (retext-readability), at a reading age of 14; GOV.UK writes for 9',
  find: search((paragraph) => {
    // Long sentences have a rule of their own.
    const rest = paragraph.sentences.filter((sentence) => !isLong(sentence, paragraph))
    if (!rest.some(mayBeHard)) return []
    const starts = new Set(rest.map(({ start }) => start))
    return hardSentences(paragraph, fewestWords)
      .filter(({ start, end }) => starts.has(start) && !isTwo.test(paragraph.text.slice(start, end)))
      .map((span) => ({ ...span, suggestions: [], phrase: 'a sentence that is hard to read' }))
  }),
  instead: 'We looked at your request. We cannot agree to it yet, because we need a letter from your doctor.',
  examples: {
    flags: [
      '{Consideration of representations concerning the proposed installation of additional equipment necessitates consultation with relevant departmental representatives and the independent surveying consultants prior to determination of the outcome by the management committee in November.}',
    ],
    allows: [
      'If you would like to be out on the day, we will pay for you and the two boys to go to the pool or to the film club, so let me know by noon on Tuesday.',
      'We looked at what you sent us. We need to talk to the two teams before we decide.',
    ],
  },
})
