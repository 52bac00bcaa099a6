import { isAdverb } from './adverbs.ts'
import type { Node, Sentence as SentenceNode } from 'nlcst'

/** One word as rules see it. "didn't" is two, "did" and "not"; "so-called" is two as well, so dashes do not matter. */
export interface Word {
  /** Offsets into the paragraph, UTF-16 code units, end exclusive. */
  start: number
  end: number
  /** Small letters, straight apostrophes. */
  form: string
  /** What a short form may also stand for: 's is "is" or "has", 'd is "had" or "would". */
  also?: readonly string[]
  /** Stands directly against the word before: the "not" of "didn't". */
  isAttached: boolean
  /** A comma, bracket, dash or the like stands before it. */
  hasBreak: boolean
  /** Starts with a capital letter. */
  isCapital: boolean
  /** May stand between the words of a construction: "repeatedly", "again". */
  isAdverb: boolean
  /** Stands in a blank to be filled in, such as [date]. */
  isBlank: boolean
}

/** A word before it is known what stands round it. */
type Part = Omit<Word, 'hasBreak' | 'isBlank' | 'isAdverb'>

/** What the end of a short form stands for. */
const endings: Record<string, Pick<Word, 'form' | 'also'>> = {
  "n't": { form: 'not' },
  "'ve": { form: 'have' },
  "'re": { form: 'are' },
  "'ll": { form: 'will' },
  "'m": { form: 'am' },
  "'d": { form: "'d", also: ['had', 'would'] },
  "'s": { form: "'s", also: ['is', 'has'] },
}

/** Beginnings that lose letters before "n't": "won't" is "will not". */
const clipped: Record<string, string> = { wo: 'will', ca: 'can', sha: 'shall', ai: 'is' }

/** Short forms typed in a hurry. What could be another word ("wont", "were", "well") is left out. */
const hurried =
  /^(do|did|does|have|has|had|was|were|is|are|could|should|would)(nt)$|^(can)(not)$|^(you|we|they)(ve)$|^(you|they)(re)$/
const hurriedEndings: Record<string, string> = { nt: 'not', not: 'not', ve: 'have', re: 'are' }

/**
 * The words of a sentence, with the short forms taken apart and the breaks between them noted.
 *
 * @param nodes what is in a sentence of retext-english's tree, with positions
 * @param text the paragraph that it was parsed from
 */
export function wordsOf(nodes: SentenceNode['children'], text: string): Word[] {
  const words: Word[] = []
  let hasBreak = false
  let isBlank = false
  for (const node of nodes) {
    if (node.type === 'WordNode') {
      for (const part of partsOf(textOf(node, text), node.position?.start.offset ?? 0)) {
        words.push({ ...part, hasBreak, isBlank, isAdverb: isAdverb(part.form) })
        hasBreak = false
      }
    } else if (node.type !== 'WhiteSpaceNode') {
      const mark = textOf(node, text)
      if (/[,;:()–—…/|]|--|^-$/.test(mark)) hasBreak = true
      isBlank = mark.includes('[') || (isBlank && !mark.includes(']'))
    }
  }
  return words
}

/** The plain forms of words typed in a rule, taken apart just as those of a draft are. */
export const plainForms = (typed: string): string[] =>
  isPlain(typed) ? [typed.toLowerCase()] : partsOf(typed, 0).map(({ form }) => form)

/** Letters alone and no short form typed in a hurry: nearly all that is written, and all but all that rules name. */
const isPlain = (typed: string): boolean => /^[a-z]+$/i.test(typed) && !/(?:nt|not|ve|re)$/i.test(typed)

const textOf = (node: Node, text: string) =>
  text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)

function partsOf(typed: string, start: number): Part[] {
  if (isPlain(typed)) return [wordAt(typed, start, typed.toLowerCase(), 0, false)]
  const raw = typed.replace(/[’ʼ]/g, "'")
  const lower = raw.toLowerCase()
  // A few letters change length in small letters (İ); offsets would slip, so such a word stays whole.
  if (lower.length !== raw.length) return [wordAt(raw, start, lower, 0, false)]
  const words: Part[] = []
  for (const piece of lower.matchAll(/[^-‐‑–/]+/g)) {
    const at = piece.index
    const [, beginning = '', ending = ''] = shortForm(piece[0])
    if (!ending) words.push(wordAt(raw, start, trimmed(piece[0]), at, false))
    else {
      const form = (ending === "n't" ? clipped[beginning] : undefined) ?? beginning
      words.push({ ...wordAt(raw, start, beginning, at, false), form })
      const stands = endings[ending] ?? { form: hurriedEndings[ending] ?? ending }
      words.push({ ...wordAt(raw, start, ending, at + beginning.length, true), ...stands })
    }
  }
  return words
}

const shortForm = (piece: string): string[] =>
  /^(.+?)(n't|'(?:ve|re|ll|m|d|s))$/.exec(piece) ?? hurried.exec(piece)?.filter(Boolean) ?? []

/** Without the full stop of "Mr." and a closing apostrophe, so that the form is the word alone. */
const trimmed = (piece: string) => piece.replace(/['.]+$/, '') || piece

const wordAt = (raw: string, start: number, form: string, at: number, isAttached: boolean): Part => ({
  start: start + at,
  end: start + at + form.length,
  form,
  isAttached,
  isCapital: isCapital(raw[at] ?? ''),
})

const isCapital = (letter: string) => letter !== letter.toLowerCase()
