import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

const WE =
  'we/i/he/she/they/staff/team/officer/officers/colleague/colleagues/contractor/contractors/engineer/engineers/surveyor/surveyors/caretaker/manager/handler/operative/operatives/plumber/association/council/trust/landlord/department'

export default rule({
  id: 'defensive/refute',
  title: 'Say what you found and why',
  why: 'These are words for a court. The reader wrote to someone they hoped would help.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: construction(
    [
      '(we/i) (must/would/do/wish/want/have/to) (to) refute/refutes/refuted/refuting',
      `${WE} (must/would/do/does/did/wish/want/have/has) (to/categorically) {deny, dispute, rebut, contest} any/your/having/doing/saying/being/making/such/using/wrongdoing/liability/responsibility`,
      `we/i (must/would/do/did/wish/want/have) (to/categorically) {deny, dispute, rebut, contest} the/this/these/that/those/all`,
      'we/i (must/would/do/did/wish/want/have) (to/categorically) {reject} any/your/this/that/the (suggestion/allegation/allegations/criticism/criticisms/accusation/accusations/claims/view/notion/idea/implication)',
      'strongly/firmly/categorically/totally/utterly/vehemently/wholeheartedly/robustly {reject, deny, dispute, object}',
      '(we/i) (do/can/could/will) not accept (that) (any/the/your/this/there) (*) (of) suggestion/criticism/criticisms/accusation/accusations/allegation/allegations/characterisation/blame/responsibility/liability/implication/fault/version/assertion',
      'we/i (can/do/will) not accept (that) we/our/he/she/they/staff/there/any',
      '{take} issue with (your/the/what/how)',
      '{resent} the/any/your suggestion/implication/idea/accusation/tone/claim',
      'no/little truth in/to the/your/this/that/any/what',
      'could not be further from the truth',
      '(a/an) (wholly/completely) unsubstantiated/unfounded/baseless/groundless/false/scurrilous/defamatory/libellous allegation/allegations/accusation/accusations/claim/claims/assertion/complaint',
      'defamatory/libellous/slanderous/libel/slander/defamation',
      'has/have no recollection of',
    ],
    {
      unless: {
        before: ['you (can/may/do)', 'if', 'they', 'suspect/defendant (*)'],
        sentence: [
          'court/police/tribunal/ombudsman/charged/landlord/licence/counterclaim/application',
          'if you',
          'but i accept',
          'no reason to doubt',
        ],
        after: ['application/bid/charge/rent/increase/offer/invoice'],
      },
    },
  ),
  instead: 'I looked at this and reached a different view, because [reason].',
  examples: {
    flags: [
      '{We reject that suggestion}.',
      '{We dispute your} account.',
      '{We deny this}.',
      '{We must refute} what you wrote.',
      'The {officer denies having} shouted.',
      '{We do not accept your criticism} of him.',
      '{We do not accept that we} were slow.',
      'I {take issue with your} list.',
      'There is {no truth in that}.',
      'It {could not be further from the truth}.',
      'This is {an unfounded allegation}.',
      'Your post is {defamatory}.',
      'We {strongly dispute} it.',
      'He {resents your tone}.',
      'He {has no recollection of} it.',
    ],
    allows: [
      'Our stage 1 letter denied it, and it was wrong to.',
      'I looked at this and reached a different view, because the log shows two visits.',
      'You can dispute the charge at the tribunal.',
    ],
  },
})
