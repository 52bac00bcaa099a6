import type { Category } from '../finding.ts'
import type { Paragraph } from '../language/paragraph.ts'
import { standsIn } from './context.ts'
import type { PatternSource } from './pattern.ts'

/** The letter tells what was said or written before. */
const reported: readonly PatternSource[] = [
  'you were/are/was told',
  'you {have} been told',
  'we/i/they/he/she (should) (not) (never) ... wrote/said/told/called/write/say/called/described/suggested/implied ...',
  'letter/note/reply/email/message/answer/officer/operative/colleague/manager ... said/says/called/wrote/told/described/suggested/implied/read/reads',
  'to {call, say, suggest, describe, tell}',
  'nothing in this letter',
  'nobody should {have} said',
  'calling/saying/suggesting/telling/asking',
]

/** … and takes it back, in the same paragraph. */
const takenBack: readonly PatternSource[] = [
  'was/were/is wrong',
  'wrongly/unfair/unkind/untrue',
  '{take} it/that/this/them/those back',
  '{withdraw, withdrawn} it/that/this/them/those/the',
  'should not/never have',
  'should have been told',
  'no one/nobody should',
  '{strike, struck} ... out',
  '{take, taken} off/out',
  'not true/right/fair/acceptable/kind/so/the problem',
  'it/that/they/you would/was/were/is/are not $',
  'i/we do not think that you were',
  'what we/i should have said',
  '{apologise} for',
  'sorry for/that',
  'is/are meant to suggest',
]

/** The letter owns up in the same breath: "the procedure was followed, and it let you down". */
const ownedUp: readonly PatternSource[] = [
  'not good enough',
  '{let} you down',
  'you {be} right',
  '{bear} you out',
  'we/i {be} (also) wrong',
  'our/my/the (own) mistake/fault/error/failure was/is ours',
  'our/my (own) mistake/fault/error/failure/failing',
  'a gap in our',
  'serious mistake',
  'no comfort',
  'should have done more',
  'falls/fell short',
  'i do not share',
  'makes it worse',
]

/** Whose findings an owning-up cures: what guards us, doubts the reader or plays down. */
const curable: readonly Category[] = ['defensive', 'disbelieving', 'dismissive', 'accusatory']

/**
 * Whether the words are told only to be taken back, or owned up to in the same sentence. "You were told that it was ‘only
 * condensation’. That was wrong." is a good letter: see the corpus taxonomy, "quoting to withdraw is clean".
 *
 * @param at where in the paragraph the words begin, UTF-16 code units
 */
export function isTakenBack({ sentences }: Paragraph, at: number, category: Category): boolean {
  const index = sentences.findIndex(({ start, end }) => start <= at && at < end)
  const words = sentences[index]?.words ?? []
  if (curable.includes(category) && standsIn(ownedUp, words)) return true
  const near = sentences.slice(index, index + 2)
  return standsIn(reported, words) && near.some((sentence) => standsIn(takenBack, sentence.words))
}
