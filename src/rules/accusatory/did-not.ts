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
  'ill/unwell/hospital/died/funeral',
  'we (had) asked',
  'our fault/mistake',
  'have/had/is/was a good/fair reason',
  'nobody had',
  'not (been) told',
  'we had not',
  'not your fault',
  'not mean that',
  'you can (still)',
  'claim/appeal/tribunal/court/hearing/form/benefit/exam/licence/deadline/fine/driver/notice',
  'if you/there',
  'your voice',
  'tax/insurance',
]

export default rule({
  id: 'accusatory/did-not',
  title: 'Ask what got in the way',
  why: 'A list of things that the reader did not do sounds like a charge sheet. There may be a good reason.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024)',
  find: anyOf(
    construction(`you did not ${duty}`, {
      unless: {
        before: ['if', 'why', 'whether', 'when'],
        sentence: cure,
        paragraph: ['i/we understand', '{sorry}', 'hard/difficult time', 'that is fine'],
      },
    }),
    construction(`you have/had not (yet) {answer, respond, reply, return, attend, allow, engage, cooperate, keep}`, {
      unless: {
        before: ['if', 'why', 'whether', 'when', 'where', 'that'],
        sentence: cure,
        after: ['a mistake', 'any mistake'],
      },
    }),
    construction(
      [
        `you never {tell, mention, report, raise, contact, inform, notify, ring, call, ask, say, let, answer, respond, reply, pay, bother, attend}`,
        'at no point/time/stage did/have you',
        'not once did/have you',
        'nor did/have you',
        'you (have/had) made/make no attempt/attempts/effort/efforts/contact',
        'no attempt/effort/contact (was/has) (been) made by you',
        'without so much as a/an',
      ],
      {
        unless: { before: ['if', 'why', 'whether'], sentence: [...cure, 'we did ... without', 'we have ... without'] },
      },
    ),
    construction(
      [
        'tenant/resident/household/customer/occupier/tenants/residents do/does/did/has/have not (been) {report, maintain, ventilate, heat, keep, pay, engage, respond, allow, answer, attend, clean, look, use, cooperate, return, clear, care}',
        'you have/had (also) not {keep, stick} to',
        'you (have/had) (again/also) {default, renege, break} on/the/your (*) (payment/repayment) plan/agreement/arrangement/promise/payments',
        'you are not {make, try, do, put, help} ... effort/enough/hard/yourself/yourselves/anything',
        'it took you ... days/weeks/months/years/hours (to)',
        'you had a responsibility/duty/obligation to',
        'you have a responsibility/duty/obligation to {keep, ensure, ventilate, clean, control, look, report, let, allow}',
        'you are responsible for your (*) (children/guests/dog/family/visitors) actions/behaviour/conduct',
      ],
      {
        unless: {
          before: ['if', 'when', 'where', 'that', 'why'],
          sentence: [
            'sorry/apologise',
            'ill/unwell/hospital/died/funeral',
            'we (had) asked',
            '{be} wrong',
            'not your fault',
            'right to',
            'understand',
            'have/had/is/was a good reason',
            'because we/our/nobody/he/she/they/it',
            'we/landlord',
          ],
        },
      },
    ),
  ),
  instead: 'We wrote to you on [date] and have not heard back. Did our letter reach you?',
  examples: {
    flags: [
      'The {tenant did not maintain} the garden.',
      '{You have not kept to} the plan.',
      '{You have broken the payment plan}.',
      '{You are not making enough effort} here.',
      '{It took you three weeks to} ring.',
      '{You did not report} the leak for a month.',
      '{You did not even open} the door.',
      '{You have not responded} to three letters.',
      '{You never mentioned} the smell.',
      '{At no point did you} ask for a ramp.',
      '{Not once have you} rung us.',
      '{Nor did you} tell the surveyor.',
      '{You have made no effort} to clear the hall.',
      '{No contact was made by you} in that time.',
      'You left {without so much as a} phone call.',
      '{You had a responsibility to} look after it.',
      '{You have a responsibility to keep} it clean.',
      '{You are responsible for your visitors’ conduct}.',
    ],
    allows: [
      'You did not send the form by 9 May, but you can still appeal.',
      'You did not have to prove it.',
      'You did not report it because you had been told that we knew.',
      'If you did not tell us, it is not too late.',
      'We understand why you did not answer.',
      'You did not get a reply.',
    ],
  },
})
