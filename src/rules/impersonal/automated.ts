import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'impersonal/automated',
  title: 'Let a person speak, and take an answer',
  why: 'A letter that nobody signs, or a “no” from a computer, leaves the reader with nobody to talk to.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a named contact',
  find: anyOf(
    construction(
      [
        'system/computer/automatically generated',
        'not reply/respond to this email/message/letter/text/address/number',

        '{require, need} no signature',
        'mailbox/inbox/number/address/account is not monitored',
        'unmonitored/unattended mailbox/inbox/number/address/account',

        'you are number #number in',
        'system/systems/computer/policy/process/procedure/procedures does/will/do not allow/permit/let/accept/recognise',
        'policy/procedure dictates/stipulates/prohibits/precludes',
        'the system/computer requires/needs/says',
        'company/council/association policy/procedure',
        'in accordance with (our/the) (*) policy/policies/procedure/procedures',
      ],
      {
        unless: {
          before: ['if/where/when/unless/because', 'if/where/when/unless ...'],
          sentence: ['not ... {automated, standard}', 'so i/we', ', so i/we'],
        },
      },
    ),
    construction(['this is an automated message/response/reply/email/notification']),
    construction(
      [
        '(generated/produced/issued/sent) automatically by',
        'you have been identified/flagged/listed/recorded as',
        'your request/query/complaint/case/report/email/form has been actioned/processed/logged/triaged',
        'following (has/have) (been) noted/observed/identified/recorded',
        'you would/will (already) have been informed/advised/notified/told (of/in/by/that)',
      ],
      { unless: { sentence: ['sorry', 'should'] } },
    ),
  ),
  examples: {
    flags: [
      'This letter is {system generated}.',
      'It is {company policy}.',
      '{In accordance with our policy}, nothing is due.',
      'The letter is {computer-generated} and has not been signed.',
      'Please do {not reply to this email}.',
      'This letter {needs no signature}.',
      'This {mailbox is not monitored}.',
      'It came from an {unattended inbox}.',
      '{You are number 9 in} the line.',
      'The {system does not allow} two names.',
      'Our {policy dictates} the price.',
      '{The computer says} no.',
      '{This is an automated message}.',
      'It is {produced automatically by} the system.',
      '{You have been identified as} late.',
      '{Your request has been actioned}.',
      'The {following has been noted}.',
      '{You would have been informed of} this.',
    ],
    allows: [
      'You can reply to this email, and I will read it.',
      'Our policy says that we should answer within 10 working days.',
      'Your repair reference is 40771.',
    ],
  },
})
