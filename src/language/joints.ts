import type { Word } from './words.ts'

/** A place where a sentence can be cut in two, and what the second part begins with there. */
export interface Joint {
  /** Index of the first word after the cut that stays. */
  at: number
  /** Where the words before the cut end, in code units. */
  end: number
  /** Put before the word at `at`: "But", "This means that"; nothing where the word itself can begin a sentence. */
  start: string
}

/** The parts of a cut are sentences of their own, so neither may be a scrap. */
const fewestWords = 5

/**
 * Where a sentence can be cut without a change of meaning: where "and", "but", "so", "because" or "which means" joins
 * two clauses that each have their own subject, or a semicolon stands between them.
 *
 * @param text the paragraph that the words stand in
 */
export function jointsOf(words: readonly Word[], text: string): Joint[] {
  const joints: Joint[] = []
  let from = 0
  words.forEach((word, at) => {
    const joint = jointAt(words, at, text)
    if (!joint || at - from < fewestWords || words.length - joint.at < fewestWords) return
    if (isHung(words.slice(from, at), word)) return
    joints.push(joint)
    from = joint.at
  })
  return joints
}

/** The sentence with every cut made. */
export function cutAt(joints: readonly Joint[], words: readonly Word[], text: string): string {
  const last = words.at(-1)?.end ?? 0
  let cut = ''
  let from = words[0]?.start ?? 0
  for (const { at, end, start } of joints) {
    const word = words[at]?.start ?? last
    cut += `${text.slice(from, end)}. ${start ? `${start} ` : ''}`
    from = start ? word : word + 1
    if (!start) cut += text.charAt(word).toUpperCase()
  }
  return cut + text.slice(from, last)
}

function jointAt(words: readonly Word[], at: number, text: string): Joint | undefined {
  const word = words[at]
  const before = words[at - 1]
  if (!word || !before) return undefined
  const [end, next] = [before.end, words[at + 1]]
  if (text.slice(end, word.start).trim() === ';') {
    return joining.has(word.form) ? undefined : { at, end, start: '' }
  }
  if (word.form === 'which' && word.hasBreak && /^mean(s|t)$/.test(next?.form ?? '')) {
    return { at: at + 1, end, start: 'This' }
  }
  if (word.form === 'because' && startsClause(words, at + 1)) return { at, end, start: 'This is' }
  if (!startsClause(words, at + 1)) return undefined
  if (word.form === 'and') return { at: at + 1, end, start: '' }
  if (word.form === 'but') return { at: at + 1, end, start: 'But' }
  return word.form === 'so' && word.hasBreak ? { at: at + 1, end, start: 'So' } : undefined
}

const joining = new Set(['and', 'but', 'or', 'so', 'because'])
const subjects = new Set(['i', 'we', 'you', 'he', 'she', 'they', 'it', 'there'])
const articles = new Set(['the', 'our', 'your', 'my', 'his', 'her', 'their', 'a', 'an', 'this', 'that', 'no', 'nobody'])
const finite = new Set(
  'is are was were has have had will would can could should may might must do does did came went took left'.split(' '),
)
/** How far the verb may stand from the article: "the two tiles at the back were". */
const farthest = 5

/** Whether a clause with its own subject begins here: "we will", "the tiles were". */
function startsClause(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form ?? ''
  if (subjects.has(form)) return !words[at + 1]?.hasBreak
  if (!articles.has(form)) return false
  return words.slice(at + 1, at + 1 + farthest).some((word) => finite.has(word.form) && !word.hasBreak)
}

const hanging = new Set(
  'if when unless although though while since where once after before as whether that who whose what how'.split(' '),
)

/** Whether the part before hangs on an "if" or a "that", so that what follows "and" may belong to it as well. */
function isHung(part: readonly Word[], { form, hasBreak }: Word): boolean {
  const isLoose = form !== 'and' && (hasBreak || form === 'but')
  if (isLoose) return hanging.has(part[0]?.form ?? '') && !hasTwo(part)
  return part.some((word) => hanging.has(word.form))
}

const hasTwo = (part: readonly Word[]): boolean => part.some(({ hasBreak }, at) => hasBreak && at > 2)
