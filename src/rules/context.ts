import type { Paragraph } from '../language/paragraph.ts'
import type { Word } from '../language/words.ts'
import type { Context, Near } from './finder.ts'
import type { PatternSource } from './pattern.ts'
import { patternsOf, standingIn, type Patterns } from './patterns.ts'

/** Whether the surroundings of words let a finding stand. `at` are indexes of words in the sentence, end exclusive. */
export type Check = (paragraph: Paragraph, sentence: number, at: { from: number; to: number }) => boolean

/** What a pattern says of its surroundings, as a check. Asked only where the words themselves were found. */
export const checkOf = ({ unless, when }: Context): Check => {
  return (paragraph, sentence, at) =>
    (unless === undefined || !isNear(unless, paragraph, sentence, at)) &&
    (when === undefined || isNear(when, paragraph, sentence, at))
}

function isNear(
  near: Near,
  { sentences }: Paragraph,
  index: number,
  { from, to }: { from: number; to: number },
): boolean {
  const words = sentences[index]?.words ?? []
  const { before, after, sentence, paragraph } = near
  return (
    (before !== undefined && endsAt(cuesOf(before), words, from)) ||
    (after !== undefined && startsAt(cuesOf(after), words, to)) ||
    (sentence !== undefined && stands(cuesOf(sentence), words)) ||
    (paragraph !== undefined && sentences.some((each) => stands(cuesOf(paragraph), each.words)))
  )
}

type Cues = Patterns<PatternSource>

const made = new WeakMap<readonly PatternSource[], Cues>()

/** Made when first needed: most rules find nothing in most letters, and the worker must start at once. */
function cuesOf(sources: readonly PatternSource[]): Cues {
  const known = made.get(sources)
  if (known) return known
  const cues = patternsOf(
    sources.map((source) => ({ source, owner: source })),
    true,
  )
  made.set(sources, cues)
  return cues
}

/** No context pattern is longer than this, in words. */
const longestCue = 10

function endsAt(cues: Cues, words: readonly Word[], end: number): boolean {
  let found = false
  const first = Math.max(0, end - longestCue)
  standingIn(cues, words, ({ all }) => (found = all.to === end), first, end)
  return found
}

const startsAt = (cues: Cues, words: readonly Word[], at: number): boolean => stands(cues, words, at, at + 1)

/** Whether one of the patterns stands anywhere in the words of a sentence. */
export const standsIn = (sources: readonly PatternSource[], words: readonly Word[]): boolean =>
  stands(cuesOf(sources), words)

function stands(cues: Cues, words: readonly Word[], first = 0, last = words.length): boolean {
  let found = false
  standingIn(cues, words, () => (found = true), first, last)
  return found
}
