import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const said =
  '{explain, state, advise, say, tell, inform, outline, mention, discuss, answer, address, confirm, indicate, note, clarify, cover, describe, detail, respond}'
const often = 'times/occasions/once/occasion/already/repeatedly/before'
const fair = {
  sentence: [
    '{sorry, wrong, promise}',
    'so that you have it',
    'here it is again',
    'you (have/had/already) (already) {tell, say, explain, answer}',
    'I/we will (*) explain',
    'do not have to',
  ],
  before: ['if (you)', 'not (*)'],
}

export default rule({
  id: 'dismissive/already-told',
  title: 'Give the answer again, with no hint that they should know',
  why: '“As already explained” scolds the reader for asking. Perhaps it was not clear the first time.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): repeat information where it is needed',
  find: anyOf(
    construction(
      [
        `as/which (I/we/he/she) (have/has/had) already/previously/repeatedly/clearly/earlier/consistently (been) ${said} (to) (you)`,
        `as/which (I/we) (have/had) (been/was) ${said} (to) (you) (in) (*) already/previously/before/earlier/repeatedly/clearly`,
        'as per my/our (*) email/emails/letter/letters/message/response/correspondence/conversation/reply/advice',
        'as (*) (*) made clear (to) (you)',
        'as you (*) (*) (no) (doubt) aware/know',
        'as I/we keep {say, tell, explain} (you)',
        '(I/we) (can/must/would/will/wish/to/only) (like) (to) {reiterate}',
        '(I/we) repeat that',
        'for the avoidance of doubt',
        'let me/us be (absolutely/very/quite/perfectly) (clear/plain/frank/blunt)',
        '^ once again/more',
        'yet again',
        'for the second/third/fourth/last/final/umpteenth time',
      ],
      { suggest: [''], unless: { ...fair, sentence: [...fair.sentence, '{thank}', 'we/I (have) (*) (once/yet) (again) {fail, miss, lose}'], after: ['(,) I/we am/are'] } },
    ),
    construction(
      [
        `you (have/were/had) (now) (been) ${said} (this) (*) (*) (about/more) (this/than) ${often}`,
        `you have/were/had (already/previously/repeatedly) (been) already/previously/repeatedly (been) ${said}`,
        `has/have/was/were (been) ${said} (to) (you) (on) ... ${often}`,
        `I/we have already/previously/repeatedly/clearly/now ${said} (this/that/it/to/our/the/why/you) (to) (you/position/matter/times)`,
        `I/we have ${said} (this/it) (to) (you) (*) (*) (*) ${often}`,
        'how many (more) times',
        'you have (already) had/received our/the/an/your (final/full) answer/response/reply/explanation/decision',
        '{ask} the same question/questions/thing',
        'round in circles',
        'over old/the ground',
        'has/have/was/were (already/previously) been (fully/already/previously/thoroughly) dealt/answered/addressed/responded (with) (to) previously/already/before/fully',
        'has/have/was/were already/previously been (fully) dealt/answered/addressed/responded',
      ],
      { unless: { ...fair, before: ['if (you)', 'that'] } },
    ),
  ),
  instead: 'I will explain this again, more clearly: [the answer].',
  examples: {
    flags: [
      '{As I have already explained to you}, the part is late.',
      '{As explained to you previously}, the part is late.',
      '{As per my email}, the part is late.',
      '{As has been made clear to you}, the part is late.',
      '{As you are no doubt aware}, the part is late.',
      '{As we keep telling you}, the part is late.',
      '{I must reiterate} the rule.',
      '{I repeat that} it is late.',
      '{For the avoidance of doubt}, it is late.',
      '{Let me be absolutely clear}: it is late.',
      '{Once again}, it is late.',
      'It is late, {yet again}.',
      '{For the last time}, it is late.',
      '{You have been told this more than once}.',
      '{You were already told} to wait.',
      'The charge {was explained to you on several occasions}.',
      '{We have already explained this to you}.',
      '{I have told you this many times}.',
      '{How many more times} will you ring?',
      '{You have already had our final answer}.',
      'You {ask the same questions} and we go {round in circles}, {over old ground}.',
      'This {has been dealt with previously}.',
      'This {has already been answered}.',
    ],
    allows: [
      'As I explained on the phone, you can stay in your home.',
      'You have told us this three times, and we should have acted.',
      'We told you that we had already written. We were wrong.',
    ],
  },
})
