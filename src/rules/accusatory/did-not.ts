import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

/** What a landlord expects of a resident. "You did not receive", "have to" or "know" are not reproaches. */
const duty =
  '{report, tell, inform, notify, advise, let, answer, respond, reply, return, attend, keep, turn, allow, give, provide, mention, raise, act, take, pay, make, engage, cooperate, follow, check, open, read, disclose, declare, complete, supply, present, send, look, bother, trouble, care, try, think, ask, contact, call, ring, phone, show, clear, clean, remove, stop, sign, heed, listen, act, use, arrange, chase, insure}'

/** What turns it into a fact without blame. */
const cure = [
  'because we/our/nobody/no/it/he/she/they/the/of/that/there/i',
  'because you were/had/are/felt/could/needed/work/thought',
  'as (a) (result) we/our/nobody',
  '{understand}',
  'sorry/apologise',
  'our fault/mistake',
  'good/fair reason',
  'nobody had',
  'not (been) told',
  'we had not',
  'not your fault',
  'not mean that',
]

export default rule({
  id: 'accusatory/did-not',
  title: 'Ask what got in the way',
  why: 'A list of things that the reader did not do sounds like a charge sheet. There may be a good reason.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024)',
  find: anyOf(
    construction(`you did not ${duty}`, {
      suggest: ['we do not have a note that you were able to'],
      unless: { before: ['if', 'why', 'whether', 'when'], sentence: cure },
    }),
    construction(
      `you have/had not (yet) {answer, respond, reply, return, attend, allow, engage, cooperate, keep, make, pay}`,
      {
        unless: {
          before: ['if', 'why', 'whether', 'when', 'where', 'that'],
          sentence: cure,
          after: ['a mistake', 'any mistake'],
        },
      },
    ),
    construction(
      [
        `you never {tell, mention, report, raise, contact, inform, notify, ring, call, ask, say, let, answer, respond, reply, pay, bother, attend}`,
        'at no point/time/stage did/have you',
        'not once did/have you',
        'nor did/have you',
        'you (have/had) made/make no attempt/attempts/effort/efforts/contact',
        'no attempt/effort/contact (was/has) (been) made by you',
        'without (so) (much) (as) telling/informing/asking/consulting/notifying us/anyone/anybody',
        'without so much as a/an',
      ],
      {
        unless: { before: ['if', 'why', 'whether'], sentence: [...cure, 'we did ... without', 'we have ... without'] },
      },
    ),
  ),
  instead: 'We wrote to you on [date] and have not heard back. Did our letter reach you?',
  examples: {
    flags: [
      '{You did not report} the leak for a month.',
      '{You did not even open} the door.',
      '{You have not responded} to three letters.',
      '{You never mentioned} the smell.',
      '{At no point did you} ask for a ramp.',
      '{Not once have you} rung us.',
      '{Nor did you} tell the surveyor.',
      '{You have made no effort} to clear the hall.',
      '{No contact was made by you} in that time.',
      'You moved out {without telling us}.',
      'You left {without so much as a} phone call.',
    ],
    allows: [
      'You did not have to prove it.',
      'You did not report it because you had been told that we knew.',
      'If you did not tell us, it is not too late.',
      'We understand why you did not answer.',
      'You did not get a reply.',
    ],
  },
})
