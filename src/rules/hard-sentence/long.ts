import type { Paragraph, Sentence } from '../../language/paragraph.ts'
import type { Word } from '../../language/words.ts'
import { cutAt, jointsOf } from '../../language/joints.ts'
import { parseParagraph } from '../../language/paragraph.ts'
import { search } from '../finder.ts'
import { rule } from '../rule.ts'

/** Past this, few people hold it all in mind at one reading. */
const mostWords = 33
/** A sentence of plain steps may be longer than this; one with clauses inside clauses may not. */
const mostWordsStacked = 26
/** So many clauses that hang on another make a stack. */
const fewestStacked = 4

const hanging = new Set(
  'which who whom whose that whether although though whereas because since unless until while whilst so where whereby wherein if but'.split(
    ' ',
  ),
)

export default rule({
  id: 'hard-sentence/long',
  title: 'Cut this into two or three sentences',
  why: 'By the end of a long sentence the start is forgotten. It is harder still when you are tired or worried.',
  source: 'GOV.UK, content design: writing for GOV.UK (sentences of up to 25 words)',
  find: search((paragraph) =>
    paragraph.sentences
      .filter((sentence) => isLong(sentence, paragraph))
      .map((sentence) => ({
        start: sentence.start,
        end: sentence.end,
        suggestions: inTwo(sentence, paragraph),
        phrase: 'a long sentence',
      })),
  ),
  instead:
    'You were told three weeks. It was eleven, because the floor had to dry and then our contractor was busy elsewhere.',
  examples: {
    flags: [
      '{We were told by the contractor that the part, which had been ordered in May, had not come because the firm that makes it had closed, so we could not keep the visit that you were given.}',
      '{The roof was looked at on Monday and the tiles were taken off on Tuesday and the felt was put down on Wednesday and the tiles went back on Thursday and the scaffold went away on Friday afternoon before the rain came.}',
    ],
    allows: [
      'We were told that the part had not come. The firm that makes it had closed.',
      'I will pay £140 for the loss of heating and £48 for the electric fire, by cheque, posted on Monday.',
      'You can ring me on 0151 496 0190, write to me at 4 Dock Street, Leeds, or go to the Housing Ombudsman: 0300 111 3000, info@housing-ombudsman.org.uk, PO Box 1484, Unit D, Preston PR2 0ET, www.housing-ombudsman.org.uk.',
    ],
  },
})

/** Whether a sentence is too long, or is fairly long and has clauses stacked in it. */
export function isLong(sentence: Sentence, { text }: Pick<Paragraph, 'text'>): boolean {
  // A cheap look first: most sentences end here.
  if (sentence.words.length <= mostWordsStacked) return false
  return pieces(sentence, text).some((words) => {
    const count = wordsRead(words, text)
    return count > mostWords || (count > mostWordsStacked && stacked(words) >= fewestStacked)
  })
}

/** The parser takes “band B. At that rate” for one sentence, since “B.” could be a first name. */
function pieces({ words }: Sentence, text: string): Word[][] {
  const all: Word[][] = [[]]
  words.forEach((word, at) => {
    const before = words[at - 1]
    if (before && word.isCapital && /[.!?]["”’)]?\s/.test(text.slice(before.end, word.start))) all.push([])
    all.at(-1)?.push(word)
  })
  return all
}

/** Without the halves of short forms, and without figures, names and addresses, which are looked up and not read. */
const wordsRead = (words: readonly Word[], text: string): number =>
  words.filter(
    ({ start, end, isAttached, isCapital }, at) =>
      !isAttached && !/[\d@]|\w\.\w/.test(text.slice(start, end)) && !(isCapital && words[at + 1]?.isCapital),
  ).length

const stacked = (words: readonly Word[]): number => words.filter(({ form }) => hanging.has(form)).length

/** The sentence cut where it can be, if all its parts can then be read at one go. */
function inTwo({ words, end }: Sentence, { text }: Paragraph): string[] {
  const joints = jointsOf(words, text)
  if (joints.length === 0) return []
  const cut = cutAt(joints, words, text) + text.slice(words.at(-1)?.end, end)
  const parts = parseParagraph(cut)
  return parts.sentences.some((part) => isLong(part, parts)) ? [] : [cut]
}
